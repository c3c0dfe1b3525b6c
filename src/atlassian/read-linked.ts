import { inChunks } from './in-chunks';
import type { Jira } from './open-jira';
import { readHistories } from './read-histories';
import { fetchIssues } from './read-issues';
import type { Issue } from '../model/issue';

/** Issues by key with the changes of some fields; those that the person may not see do not come. */
export async function readLinked(
  jira: Jira,
  keys: readonly string[],
  selection: { readonly mapped: Readonly<Record<string, string>>; readonly history: readonly string[] },
): Promise<readonly Issue[]> {
  const wanted = [...new Set(keys)];
  if (wanted.length === 0) return [];
  const [fetched, histories] = await Promise.all([
    Promise.all(inChunks(wanted, 100).map((chunk) => fetchIssues(jira, chunk, { mapped: selection.mapped }))),
    readHistories(jira, wanted, selection.history),
  ]);
  return fetched.flat().map((issue) => ({ ...issue, history: histories.get(issue.id) ?? [] }));
}
