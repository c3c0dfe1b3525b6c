import { inChunks } from './in-chunks';
import { loadFields, peoplePerSearch } from './load-fields';
import { ofKnownPeople } from './of-known-people';
import type { Jira } from './open-jira';
import type { IssueSelection } from './parse-issue';
import { readFound } from './read-issues';
import { searchIssueIds } from './search-issues';
import { openWorkOf } from './work-clauses';
import type { Issue } from '../model/issue';

/** Neither what it is about nor how urgent it is. */
const hoursFields = loadFields.filter((field) => field !== 'summary' && field !== 'priority');

/** Open work of these people that the app finds and the reader does not. Only ids are compared; what both find is not read. */
export async function readHiddenWork(
  { reader, app }: { readonly reader: Jira; readonly app: Jira },
  accountIds: readonly string[],
  selection: Pick<IssueSelection, 'mapped'>,
): Promise<readonly Issue[]> {
  const groups = inChunks(accountIds, peoplePerSearch);
  const found = await Promise.all(
    groups.map((group) => ofKnownPeople(group, (people) => readHidden({ reader, app }, people, selection))),
  );
  return found.flat();
}

async function readHidden(
  { reader, app }: { readonly reader: Jira; readonly app: Jira },
  people: readonly string[],
  selection: Pick<IssueSelection, 'mapped'>,
): Promise<readonly Issue[]> {
  const [all, seen] = await Promise.all([allIds(app, people), allIds(reader, people)]);
  const known = new Set(seen);
  const hidden = all.filter((id) => !known.has(id));
  return hidden.length === 0 ? [] : readFound(app, onePage(hidden), { ...selection, fields: hoursFields });
}

async function allIds(jira: Jira, people: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const page of searchIssueIds(jira, openWorkOf(people))) ids.push(...page);
  return ids;
}

async function* onePage<T>(page: T): AsyncGenerator<T> {
  yield page;
}
