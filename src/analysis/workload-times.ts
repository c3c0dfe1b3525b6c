import { daysAhead, personTimes, type PeopleTimes } from './person-times';
import type { Workload, WorkloadPerson } from './workload';
import type { IsoDate } from '../model/date';
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
