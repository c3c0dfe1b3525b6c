import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import { readProjectRate } from './read-load';
import { readPeopleLoad, type PeopleLoad } from './read-people-load';
import { peopleTimes } from './read-people-times';
import { readOtherEnds, readOwnSchedule, readSchedule, type OpenSchedule } from './read-schedule';
import { blockerOwners } from '../analysis/blocker-owners';
import type { ProjectRate } from '../analysis/hours-from-points';
import { loadWork } from '../analysis/load-work';
import { openWork } from '../analysis/open-work';
import { ownerTimes } from '../analysis/owner-times';
import { plannedOwners, workOwners } from '../analysis/planned-owners';
import { ProductError } from '../atlassian/product-error';
import type { PersonTime } from '../model/person-time';
import { present } from '../model/present';
import { readPersonTimes } from '../store/person-times';
import { readTeamPlan } from '../store/team-plan';

/** [L23] A project's schedule with the time of those whose work lacks a date. */
export async function readTimedSchedule({ store }: Invocation, open: OpenProject) {
  const [pull, team] = await Promise.all([readSchedule(open), readTeamPlan(store, open.project.id)]);
  const owners = plannedOwners([...pull.own, ...pull.elsewhere], open.settings);
  return { ...pull, times: peopleTimes(team, await readPersonTimes(store, owners), open) };
}

/**
 * The same with what is asked of those whose work blocks other work. What they have to do elsewhere is read beside the other ends
 * of links, so that nobody waits longer; of people who only turn up at those ends the load is then not known.
 */
export async function readScheduleAndOwners(invocation: Invocation, open: OpenSchedule) {
  const { store } = invocation;
  const { settings, project, asOf, permissions } = open;
  const pull = await readOwnSchedule(open, open.found);
  const ours = blockerOwners(pull.own, settings);
  const [elsewhere, load, team] = await Promise.all([
    readOtherEnds(open, pull.own),
    readLoadOf(invocation, open, ours),
    readTeamPlan(store, project.id),
  ]);
  const all = [...pull.own, ...elsewhere];
  const accounts = blockerOwners(all, settings);
  const { rate, unread, elsewhere: issues = [], hidden = [], times: known = new Map<string, PersonTime>() } = load;
  // Who may edit may clear a date here before it is written; it is then planned as it will be once it is.
  const clearable = permissions.edit ? workOwners(pull.own, settings) : [];
  const people = new Set([...accounts, ...plannedOwners(all, settings), ...clearable]);
  const others = await readPersonTimes(
    store,
    [...people].filter((account) => !known.has(account)),
  );
  const times = peopleTimes(team, new Map([...known, ...others]), open);
  const facts = {
    times,
    bands: team.bands,
    work: loadWork([...pull.own, ...issues], settings, rate),
    hidden: openWork(hidden, settings),
    loaded: new Set(unread === undefined ? ours : []),
    ...present({ unread }),
  };
  return { ...pull, elsewhere, times, owners: ownerTimes(accounts, facts, settings.calendar, asOf) };
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
