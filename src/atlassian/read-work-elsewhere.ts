import { inChunks } from './in-chunks';
import { all } from './jql';
import { loadFields, peoplePerSearch } from './load-fields';
import { ofKnownPeople } from './of-known-people';
import type { Jira } from './open-jira';
import type { IssueSelection } from './parse-issue';
import { readIssues } from './read-issues';
import { labelled, notLabelled, openWorkElsewhere, plannedBySprint } from './work-clauses';
import type { Issue } from '../model/issue';
import { present } from '../model/present';

/** Whose work is read, and which labels have to be known of it. */
export interface Elsewhere {
  readonly projectKey: string;
  readonly accountIds: readonly string[];
  readonly labels: readonly string[];
}

/**
 * Open work of these people in all other projects that the reader may see. Labels come where they are one of those given, sprints where
 * the work has no due date.
 */
export function readWorkElsewhere(
  jira: Jira,
  elsewhere: Elsewhere,
  selection: Pick<IssueSelection, 'mapped' | 'sprint'>,
): Promise<readonly Issue[]> {
  return ofKnownPeople(elsewhere.accountIds, (accountIds) => readWork(jira, { ...elsewhere, accountIds }, selection));
}

async function readWork(
  jira: Jira,
  { projectKey, accountIds, labels }: Elsewhere,
  { sprint, mapped }: Pick<IssueSelection, 'mapped' | 'sprint'>,
): Promise<readonly Issue[]> {
  const everybodys = openWorkElsewhere(projectKey, accountIds);
  const light = { mapped, fields: loadFields };
  const whole = { mapped, fields: [...loadFields, 'labels'], ...present({ sprint }) } as const;
  const found = await Promise.all([
    ...inChunks(accountIds, peoplePerSearch).map((people) => {
      const theirs = openWorkElsewhere(projectKey, people);
      return readIssues(jira, labels.length > 0 ? all(theirs, notLabelled(labels)) : theirs, light);
    }),
    ...(labels.length > 0 ? [readIssues(jira, all(everybodys, labelled(labels)), whole)] : []),
    // Last, so that what is known of its sprint stands where an issue comes twice.
    ...(sprint === undefined ? [] : [readIssues(jira, all(everybodys, plannedBySprint(sprint)), whole)]),
  ]);
  return found.flat();
}
