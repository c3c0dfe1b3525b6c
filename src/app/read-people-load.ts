import type { Invocation } from './invocation';
import { readInvolvement } from './read-involvement';
import { startField, workElsewhere, type OpenLoad } from './read-load';
import type { PromisedElsewhere } from '../analysis/involvement';
import { readHiddenWork } from '../atlassian/read-hidden-work';
import type { Issue } from '../model/issue';
import type { PersonTime } from '../model/person-time';
import type { TeamPlan } from '../model/team-plan';
import { readPersonTimes } from '../store/person-times';

/** When some people work, and what they have to do outside the project. */
export interface PeopleLoad {
  readonly times: ReadonlyMap<string, PersonTime>;
  readonly elsewhere: readonly Issue[];
  /** [K33] Work that the reader may not see, of those whose hours of it may be told. */
  readonly hidden: readonly Issue[];
  readonly promised: ReadonlyMap<string, PromisedElsewhere>;
}

export async function readPeopleLoad(
  { store }: Invocation,
  open: OpenLoad,
  accountIds: readonly string[],
  teams: Promise<ReadonlyMap<string, TeamPlan>>,
): Promise<PeopleLoad> {
  const reading = readPersonTimes(store, accountIds);
  const [times, elsewhere, hidden, promised] = await Promise.all([
    reading,
    workElsewhere(open, accountIds),
    reading.then((known) => hiddenWork(open, known)),
    Promise.all([teams, reading]).then(([all, known]) => readInvolvement(open, all, known)),
  ]);
  return { times, elsewhere, hidden, promised };
}

function hiddenWork(open: OpenLoad, times: ReadonlyMap<string, PersonTime>): Promise<readonly Issue[]> {
  const people = [...times].flatMap(([accountId, { countsHidden }]) => (countsHidden ? [accountId] : []));
  return readHiddenWork({ reader: open.jira, app: open.app }, people, startField(open));
}
