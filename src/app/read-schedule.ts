import type { OpenProject } from './open-project';
import { startField } from './read-load';
import { daysShown, isPastVersion } from '../analysis/schedule-window';
import { inChunks } from '../atlassian/in-chunks';
import { fetchIssues, readIssues } from '../atlassian/read-issues';
import { readVersions } from '../atlassian/read-versions';
import { openWork, recentlyDone } from '../atlassian/work-clauses';
import { dependencyOf } from '../model/dependency';
import { eachOnce } from '../model/each-once';
import type { Issue } from '../model/issue';
import { scheduleProperty } from '../model/schedule-property';

const keysPerFetch = 100;
/** Links to more issues of other projects than this are not followed. */
const mostElsewhere = 500;

/** Reads a project's work, milestones and versions, and the other ends of its links as far as the person may see them. */
export async function readSchedule(open: OpenProject) {
  const { jira, project, asOf } = open;
  const selection = { ...startField(open), property: scheduleProperty, history: ['duedate', 'status'] };
  const [parts, versions] = await Promise.all([
    Promise.all(
      [openWork(project.key), recentlyDone(project.key, daysShown)].map((part) => readIssues(jira, part, selection)),
    ),
    readVersions(jira, project.id),
  ]);
  const own = eachOnce(parts.flat());
  return {
    project,
    own,
    versions: versions.filter((version) => !isPastVersion(version, asOf)),
    pastVersions: versions.filter((version) => isPastVersion(version, asOf)),
    elsewhere: await readOtherEnds(open, own),
  };
}

async function readOtherEnds(open: OpenProject, own: readonly Issue[]): Promise<readonly Issue[]> {
  const known = new Set(own.map(({ key }) => key));
  const keys = own
    .filter(({ status }) => status.category !== 'done')
    .flatMap(({ key, links }) =>
      links.filter(
        (link) =>
          link.status.category !== 'done' && dependencyOf(key, link, open.settings.dependencyLinks) !== undefined,
      ),
    )
    .map(({ key }) => key);
  const others = [...new Set(keys)].filter((key) => !known.has(key)).sort();
  const chunks = inChunks(others.slice(0, mostElsewhere), keysPerFetch);
  const read = await Promise.all(
    chunks.map((chunk) => fetchIssues(open.jira, chunk, { ...startField(open), property: scheduleProperty })),
  );
  return read.flat();
}
