import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import { workElsewhere } from './read-load';
import { peopleTimes } from './read-people-times';
import { readOtherEnds, readOwnSchedule, readSchedule, type OpenSchedule } from './read-schedule';
import { blockerOwners } from '../analysis/blocker-owners';
import { openWork } from '../analysis/open-work';
import { ownerTimes } from '../analysis/owner-times';
import { plannedOwners } from '../analysis/planned-owners';
import { ProductError } from '../atlassian/product-error';
import type { Issue } from '../model/issue';
import { present } from '../model/present';
import { readPersonTimes } from '../store/person-times';
import { readTeamPlan } from '../store/team-plan';

/** [L23] A project's schedule with the time of those whose work lacks a date. */
export async function readTimedSchedule({ store }: Invocation, open: OpenProject) {
  const [pull, team] = await Promise.all([readSchedule(open), readTeamPlan(store, open.project.id)]);
  const owners = plannedOwners([...pull.own, ...pull.elsewhere]);
  return { ...pull, times: peopleTimes(team, await readPersonTimes(store, owners), open) };
}

/**
 * The same with what is asked of those whose work blocks other work. What they have to do elsewhere is read beside the other ends
 * of links, so that nobody waits longer; of people who only turn up at those ends the load is then not known.
 */
export async function readScheduleAndOwners(invocation: Invocation, open: OpenSchedule) {
  const { store } = invocation;
  const { settings, project, asOf } = open;
  const pull = await readOwnSchedule(open, open.found);
  const ours = blockerOwners(pull.own, settings);
  const [elsewhere, load, team] = await Promise.all([
    readOtherEnds(open, pull.own),
    readLoadElsewhere(open, ours),
    readTeamPlan(store, project.id),
  ]);
  const all = [...pull.own, ...elsewhere];
  const accounts = blockerOwners(all, settings);
  const people = [...new Set([...accounts, ...plannedOwners(all)])];
  const times = peopleTimes(team, await readPersonTimes(store, people), open);
  const { issues = [], unread } = load;
  const facts = {
    times,
    bands: team.bands,
    work: openWork([...pull.own, ...issues], settings),
    loaded: new Set(unread === undefined ? ours : []),
    ...present({ unread }),
  };
  return { ...pull, elsewhere, times, owners: ownerTimes(accounts, facts, settings.calendar, asOf) };
}

/** The schedule stands without it: what Jira does not tell in time is said to be unknown. */
async function readLoadElsewhere(
  open: OpenProject,
  accounts: readonly string[],
): Promise<{ readonly issues?: readonly Issue[]; readonly unread?: string }> {
  if (accounts.length === 0) return {};
  try {
    return { issues: await workElsewhere(open, accounts) };
  } catch (error) {
    if (!(error instanceof ProductError) || error.code === 'unexpected') throw error;
    return { unread: error.message };
  }
}
