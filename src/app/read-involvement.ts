import type { PromisedElsewhere } from '../analysis/promised-elsewhere';
import type { OpenLoad } from './read-load';
import { promisedElsewhere } from '../analysis/involvement';
import { readLiveProjects } from '../atlassian/read-project';
import type { PersonTime } from '../model/person-time';
import { membersOf, type TeamPlan } from '../model/team-plan';

/**
 * [K31] What other projects are promised of these people. The app itself only says which projects there are, and only for those of whom
 * that may be told.
 */
export async function readInvolvement(
  { jira, app, project }: Pick<OpenLoad, 'jira' | 'app' | 'project'>,
  teams: ReadonlyMap<string, TeamPlan>,
  people: ReadonlyMap<string, PersonTime>,
): Promise<ReadonlyMap<string, PromisedElsewhere>> {
  const others = new Map([...teams].filter(([id]) => id !== project.id));
  const allowed = new Map([...people].filter(([, { countsHidden }]) => countsHidden));
  const [seen, live] = await Promise.all([
    readLiveProjects(jira, projectsOf(others, people)),
    readLiveProjects(app, projectsOf(others, allowed)),
  ]);
  return promisedElsewhere({ teams: others, seen, live: new Set(live.map(({ id }) => id)) }, people);
}

/** Ids of the projects that have any of these people in their teams. */
function projectsOf(teams: ReadonlyMap<string, TeamPlan>, people: ReadonlyMap<string, PersonTime>): readonly string[] {
  return [...teams].flatMap(([id, team]) =>
    membersOf(team).some(({ accountId }) => people.has(accountId)) ? [id] : [],
  );
}
