import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import { dateFields, ownFields } from './read-load';
import { daysShown, isPastVersion } from '../analysis/schedule-window';
import { inChunks } from '../atlassian/in-chunks';
import { openGate, openJira, type Jira } from '../atlassian/open-jira';
import { fetchIssues, readFound } from '../atlassian/read-issues';
import { readVersions } from '../atlassian/read-versions';
import { begun, searchIssueIds } from '../atlassian/search-issues';
import { openWork, recentlyDone } from '../atlassian/work-clauses';
import { dependencyOf } from '../model/dependency';
import { eachOnce } from '../model/each-once';
import type { Issue } from '../model/issue';
import { scheduleProperty } from '../model/schedule-property';

const keysPerFetch = 100;
/** Links to more issues of other projects than this are not followed. */
const mostElsewhere = 500;

/** A project whose schedule is already being searched for. */
export interface OpenSchedule extends OpenProject {
  readonly found: readonly AsyncIterable<readonly string[]>[];
  /** Jira in the app's own name: for hours of K33 and nothing else. */
  readonly app: Jira;
}

/** The searches need nothing that opening reads, and Jira answers them no more than the person may see. */
export async function openSchedule(invocation: Invocation, projectKey: string): Promise<OpenSchedule> {
  const gate = openGate();
  const jira = openJira(invocation, gate);
  const app = openJira({ ...invocation, user: invocation.app }, gate);
  const found = searched(jira, projectKey);
  return { ...(await openProject(invocation, projectKey, jira)), found, app };
}

function searched(jira: Jira, projectKey: string): OpenSchedule['found'] {
  return [openWork(projectKey), recentlyDone(projectKey, daysShown)].map((part) => begun(searchIssueIds(jira, part)));
}

/** Reads a project's work, milestones and versions, and the other ends of its links as far as the person may see them. */
export async function readSchedule(open: OpenProject) {
  const pull = await readOwnSchedule(open);
  return { ...pull, elsewhere: await readOtherEnds(open, pull.own) };
}

/** The same without the other ends, which cannot be asked for before. */
export async function readOwnSchedule(open: OpenProject, found = searched(open.jira, open.project.key)) {
  const { jira, project, asOf } = open;
  const selection = { ...ownFields(open), property: scheduleProperty, history: ['duedate', 'status'] };
  const [parts, versions] = await Promise.all([
    Promise.all(found.map((part) => readFound(jira, part, selection))),
    readVersions(jira, project.id),
  ]);
  return {
    project,
    own: eachOnce(parts.flat()),
    versions: versions.filter((version) => !isPastVersion(version, asOf)),
    pastVersions: versions.filter((version) => isPastVersion(version, asOf)),
  };
}

export async function readOtherEnds(open: OpenProject, own: readonly Issue[]): Promise<readonly Issue[]> {
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
    chunks.map((chunk) => fetchIssues(open.jira, chunk, { ...dateFields(open), property: scheduleProperty })),
  );
  return read.flat();
}
