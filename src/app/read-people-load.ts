import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import { startField, workElsewhere, type OpenLoad } from './read-load';
import type { Jira } from '../atlassian/open-jira';
import type { IssueSelection } from '../atlassian/parse-issue';
import { readHiddenWork } from '../atlassian/read-hidden-work';
import type { Issue } from '../model/issue';
import type { PersonTime } from '../model/person-time';
import { readPersonTimes } from '../store/person-times';

/** When some people work, and what they have to do outside the project. */
export interface PeopleLoad {
  readonly times: ReadonlyMap<string, PersonTime>;
  readonly elsewhere: readonly Issue[];
  /** [K33] Work that the reader may not see, of those whose hours of it may be told. */
  readonly hidden: readonly Issue[];
}

type Opened = OpenProject & Pick<OpenLoad, 'app'>;

export async function readPeopleLoad(
  { store }: Invocation,
  open: Opened,
  accountIds: readonly string[],
  reading = readPersonTimes(store, accountIds),
): Promise<PeopleLoad> {
  const [times, elsewhere, hidden] = await Promise.all([
    reading,
    workElsewhere(open, accountIds),
    reading.then((known) => hiddenWork({ reader: open.jira, app: open.app }, known, startField(open))),
  ]);
  return { times, elsewhere, hidden };
}

/** [K33] Nothing is read of people of whom nobody has allowed it. */
export function hiddenWork(
  as: { readonly reader: Jira; readonly app: Jira },
  times: ReadonlyMap<string, PersonTime>,
  selection: Pick<IssueSelection, 'mapped'>,
): Promise<readonly Issue[]> {
  const people = [...times].flatMap(([accountId, { countsHidden }]) => (countsHidden ? [accountId] : []));
  return readHiddenWork(as, people, selection);
}
