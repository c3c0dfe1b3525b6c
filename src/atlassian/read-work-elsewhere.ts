import { inChunks } from './in-chunks';
import { all } from './jql';
import { loadFields, peoplePerSearch } from './load-fields';
import type { Jira } from './open-jira';
import type { IssueSelection } from './parse-issue';
import { readIssues } from './read-issues';
import { labelled, notLabelled, openWorkElsewhere } from './work-clauses';
import type { Issue } from '../model/issue';

/** Whose work is read, and which labels have to be known of it. */
export interface Elsewhere {
  readonly projectKey: string;
  readonly accountIds: readonly string[];
  readonly labels: readonly string[];
}

/** Open work of these people in all other projects that the reader may see; of the labels, only those given here come. */
export async function readWorkElsewhere(
  jira: Jira,
  { projectKey, accountIds, labels }: Elsewhere,
  selection: Pick<IssueSelection, 'mapped'>,
): Promise<readonly Issue[]> {
  if (accountIds.length === 0) return [];
  const everybodys = openWorkElsewhere(projectKey, accountIds);
  const light = { ...selection, fields: loadFields };
  const found = await Promise.all([
    ...inChunks(accountIds, peoplePerSearch).map((people) => {
      const theirs = openWorkElsewhere(projectKey, people);
      return readIssues(jira, labels.length > 0 ? all(theirs, notLabelled(labels)) : theirs, light);
    }),
    ...(labels.length > 0
      ? [readIssues(jira, all(everybodys, labelled(labels)), { ...selection, fields: [...loadFields, 'labels'] })]
      : []),
  ]);
  return found.flat();
}
