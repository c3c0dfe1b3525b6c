import type { Invocation } from './invocation';
import { readProjectRate } from './read-load';
import { readPeopleLoad, type PeopleLoad } from './read-people-load';
import { peopleTimes } from './read-people-times';
import { readOtherEnds, readOwnSchedule, type OpenSchedule } from './read-schedule';
import { blockerOwners } from '../analysis/blocker-owners';
import type { ProjectRate } from '../analysis/hours-from-points';
import { loadWork } from '../analysis/load-work';
import { openWork } from '../analysis/open-work';
import { ownerTimes } from '../analysis/owner-times';
import { ProductError } from '../atlassian/product-error';
import type { PersonTime } from '../model/person-time';
import { present } from '../model/present';
import { readPersonTimes } from '../store/person-times';
import { readTeamPlan } from '../store/team-plan';

/**
 * A project's schedule with the time of those whose work blocks other work. What they have to do elsewhere is read beside the other ends
 * of links, so that nobody waits longer; of people who only turn up at those ends the load is then not known.
 */
export async function readScheduleAndOwners(invocation: Invocation, open: OpenSchedule) {
  const { store } = invocation;
  const { settings, project, asOf } = open;
  const pull = await readOwnSchedule(open, open.found);
  const ours = blockerOwners(pull.own, settings);
  const [elsewhere, load, team] = await Promise.all([
    readOtherEnds(open, pull.own),
    readLoadOf(invocation, open, ours),
    readTeamPlan(store, project.id),
  ]);
  const accounts = blockerOwners([...pull.own, ...elsewhere], settings);
  const { rate, unread, elsewhere: issues = [], hidden = [], times: known = new Map<string, PersonTime>() } = load;
  const others = await readPersonTimes(
    store,
    accounts.filter((account) => !known.has(account)),
  );
  const facts = {
    times: peopleTimes(team, new Map([...known, ...others]), open),
    bands: team.bands,
    work: loadWork([...pull.own, ...issues], settings, rate),
    hidden: openWork(hidden, settings),
    loaded: new Set(unread === undefined ? ours : []),
    ...present({ unread }),
  };
  return { ...pull, elsewhere, owners: ownerTimes(accounts, facts, settings.calendar, asOf) };
}

type LoadOf = Partial<PeopleLoad> & { readonly rate?: ProjectRate; readonly unread?: string };

/** The schedule stands without it: what Jira does not tell in time is said to be unknown. */
async function readLoadOf(invocation: Invocation, open: OpenSchedule, accounts: readonly string[]): Promise<LoadOf> {
  if (accounts.length === 0) return {};
  try {
    const [load, rate] = await Promise.all([readPeopleLoad(invocation, open, accounts), readProjectRate(open)]);
    return { ...load, ...present({ rate }) };
  } catch (error) {
    if (!(error instanceof ProductError) || error.code === 'unexpected') throw error;
    return { unread: error.message };
  }
}
