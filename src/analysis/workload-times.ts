import { daysAhead, personTimes, type PeopleTimes } from './person-times';
import type { Stretches } from './spread';
import type { Workload, WorkloadPerson } from './workload';
import { dayNumber, type IsoDate } from '../model/date';
import { regionKey } from '../model/person-time';
import { present } from '../model/present';
import type { TimeOff } from '../model/time-off';
import type { WorkingTime } from '../model/working-time';

/** [K11] Public holidays of the person's region, else the team's, and leave. */
export function timeOffOf({ team, holidays }: Workload, person: WorkloadPerson): readonly TimeOff[] {
  const region = person.region ?? team.region;
  const free = region ? (holidays[regionKey(region)] ?? []) : [];
  return [
    ...free.map(({ date, name }): TimeOff => ({ from: date, to: date, kind: 'holiday', why: name })),
    ...person.leave.map((leave): TimeOff => ({ ...leave, kind: 'leave' })),
  ];
}

/** Working time of everybody, by account; with `involved`, only the share that the project may plan with (K12). */
export function workloadTimes(
  workload: Workload,
  from: IsoDate,
  shownDays: number,
  involved = false,
): (accountId: string) => WorkingTime {
  const { calendar, people, team, work } = workload;
  const days = daysAhead(work, from, shownDays);
  const timesOf = (focusPercent: number, of: readonly WorkloadPerson[]): PeopleTimes => ({
    focusPercent,
    people: new Map(
      of.map((person) => {
        const { hoursByWeekday } = person;
        return [person.person.accountId, { off: timeOffOf(workload, person), ...present({ hoursByWeekday }) }];
      }),
    ),
  });
  const whole = personTimes(calendar, timesOf(team.focusPercent, people), from, days);
  if (!involved) return whole;
  const shared = people.map((person): [string, WorkingTime] => {
    const focus = (team.focusPercent * person.involvementPercent) / 100;
    const { accountId } = person.person;
    return [accountId, personTimes(calendar, timesOf(focus, [person]), from, days)(accountId)];
  });
  const shares = new Map(shared);
  return (accountId) => shares.get(accountId) ?? whole(accountId);
}

/** In which stretches somebody is away on a day that they would else work; leave goes before holidays. */
export function awayIn(
  workload: Workload,
  person: WorkloadPerson,
  { edges }: Pick<Stretches, 'edges'>,
): readonly ('leave' | 'holiday' | undefined)[] {
  const hours = person.hoursByWeekday ?? workload.calendar.hoursByWeekday;
  const found: ('leave' | 'holiday' | undefined)[] = edges.slice(1).map(() => undefined);
  for (const { from, to, kind } of timeOffOf(workload, person)) {
    const [first, last] = [dayNumber(from), dayNumber(to)];
    found.forEach((known, at) => {
      if (known === 'leave') return;
      const [begin, end] = [Math.max(first, edges[at] ?? 0), Math.min(last, (edges[at + 1] ?? 0) - 1)];
      for (let day = begin; day <= end; day += 1) if ((hours[(day + 3) % 7] ?? 0) > 0) found[at] = kind;
    });
  }
  return found;
}
