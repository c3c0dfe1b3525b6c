import type { Invocation } from './invocation';
import { busyPeople, readProjectRate, type OpenLoad } from './read-load';
import { readPeopleLoad } from './read-people-load';
import { peopleTimes } from './read-people-times';
import type { LoadFacts } from '../analysis/capacity';
import type { Issue } from '../model/issue';
import { present } from '../model/present';
import { readTeamPlan } from '../store/team-plan';

/** Whoever has open work here is asked for elsewhere as soon as they are known. */
export async function readLoadFacts(
  invocation: Invocation,
  open: OpenLoad,
  stillOpen: Promise<readonly Issue[]>,
): Promise<LoadFacts> {
  const [own, { times, elsewhere, hidden }, team, rate] = await Promise.all([
    stillOpen,
    stillOpen.then((found) => readPeopleLoad(invocation, open, busyPeople(found))),
    readTeamPlan(invocation.store, open.project.id),
    readProjectRate(open),
  ]);
  const issues = [...own, ...elsewhere];
  return { issues, hidden, times: peopleTimes(team, times, open), ...present({ rate }) };
}
