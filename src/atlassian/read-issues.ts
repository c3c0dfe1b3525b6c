import * as v from 'valibot';
import { inChunks } from './in-chunks';
import type { Clause } from './jql';
import type { Jira } from './open-jira';
import { issueOf, type IssueSelection } from './parse-issue';
import { ProductError } from './product-error';
import { readHistories, type Histories } from './read-histories';
import { searchIssueIds } from './search-issues';
import { areSingle, systemFields } from './system-fields';
import { watched } from './watched';
import type { Issue } from '../model/issue';

/** Most that Jira gives in one bulk fetch, and most where fields are named that hold one value each. */
const issuesPerFetch = 100;
const lightIssuesPerFetch = 1_000;

/** The issues that a query finds. `onFound` hears of each page of ids as soon as it is there. */
export async function readIssues(
  jira: Jira,
  query: Clause | undefined,
  selection: IssueSelection,
  onFound?: (ids: readonly string[]) => void,
): Promise<readonly Issue[]> {
  return query ? readFound(jira, searchIssueIds(jira, query), selection, onFound) : [];
}

/**
 * The issues of a search: ids come first in large pages, then the issues and their histories side by side while the
 * search goes on. An issue that moved between two pages comes once.
 */
export async function readFound(
  jira: Jira,
  pages: AsyncIterable<readonly string[]>,
  selection: IssueSelection,
  onFound: (ids: readonly string[]) => void = () => undefined,
): Promise<readonly Issue[]> {
  const perFetch = selection.fields && areSingle(selection.fields) ? lightIssuesPerFetch : issuesPerFetch;
  const seen = new Set<string>();
  const issues: Promise<readonly Issue[]>[] = [];
  const histories: Promise<Histories>[] = [];
  for await (const page of pages) {
    const ids = page.filter((id) => !seen.has(id));
    if (ids.length === 0) continue;
    for (const id of ids) seen.add(id);
    onFound(ids);
    if (selection.history) histories.push(watched(readHistories(jira, ids, selection.history)));
    for (const chunk of inChunks(ids, perFetch)) issues.push(watched(fetchChunk(jira, chunk, selection)));
  }
  const [fetched, changes] = await Promise.all([Promise.all(issues), Promise.all(histories)]);
  return selection.history ? fetched.flat().map((issue) => withHistory(issue, changes)) : fetched.flat();
}

function withHistory(issue: Issue, histories: readonly Histories[]): Issue {
  return { ...issue, history: histories.flatMap((history) => history.get(issue.id) ?? []) };
}

/** A site that does not give so many at once refuses them as a whole. */
async function fetchChunk(jira: Jira, ids: readonly string[], selection: IssueSelection): Promise<readonly Issue[]> {
  try {
    return await fetchIssues(jira, ids, selection);
  } catch (error) {
    if (ids.length <= issuesPerFetch || !(error instanceof ProductError) || error.code !== 'invalid') throw error;
    const parts = inChunks(ids, issuesPerFetch);
    return (await Promise.all(parts.map((part) => fetchIssues(jira, part, selection)))).flat();
  }
}

/** Issues by id or key. Those that do not come are asked for once more; then they count as not visible. */
export async function fetchIssues(
  jira: Jira,
  ids: readonly string[],
  selection: IssueSelection,
): Promise<readonly Issue[]> {
  const answer = v.object({ issues: v.array(issueOf(selection)) });
  const fetchThese = async (wanted: readonly string[]): Promise<readonly Issue[]> => {
    const body = {
      issueIdsOrKeys: wanted,
      fields: [
        ...new Set([
          ...(selection.fields ?? systemFields),
          ...Object.values(selection.mapped),
          ...(selection.sprint === undefined ? [] : [selection.sprint]),
          ...(selection.description ? ['description'] : []),
        ]),
      ],
      ...(selection.property === undefined ? {} : { properties: [selection.property] }),
    };
    return (await jira.read('fetch issues', { parameters: {}, body }, answer)).issues;
  };
  const first = await fetchThese(ids);
  const came = new Set(first.flatMap(({ id, key }) => [id, key]));
  const missing = ids.filter((id) => !came.has(id));
  return missing.length === 0 ? first : [...first, ...(await fetchThese(missing))];
}
