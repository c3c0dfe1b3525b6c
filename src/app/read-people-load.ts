import type { Invocation } from './invocation';
import { startField, workElsewhere, type OpenLoad } from './read-load';
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

export async function readPeopleLoad(
  { store }: Invocation,
  open: OpenLoad,
  accountIds: readonly string[],
): Promise<PeopleLoad> {
  const reading = readPersonTimes(store, accountIds);
  const [times, elsewhere, hidden] = await Promise.all([
    reading,
    workElsewhere(open, accountIds),
    reading.then((known) => hiddenWork(open, known)),
  ]);
  return { times, elsewhere, hidden };
}

function hiddenWork(open: OpenLoad, times: ReadonlyMap<string, PersonTime>): Promise<readonly Issue[]> {
  const people = [...times].flatMap(([accountId, { countsHidden }]) => (countsHidden ? [accountId] : []));
  return readHiddenWork({ reader: open.jira, app: open.app }, people, startField(open));
}
