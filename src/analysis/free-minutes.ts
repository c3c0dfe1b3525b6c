import { datedWorkload } from './dated-work';
import { placeWork } from './load-grid';
import { daysAhead } from './person-times';
import { weeksAhead } from './person-weeks';
import type { Workload, WorkloadPerson } from './workload';
import { workloadTimes } from './workload-times';
import { dayNumber, type IsoDate } from '../model/date';
import { minutesBetween } from '../model/working-time';

/** What each of these people has free between two days, from today on. */
export function freeMinutes(
  workload: Workload,
  people: readonly WorkloadPerson[],
  start: IsoDate,
  due: IsoDate,
): readonly number[] {
  const { asOf } = workload;
  const from = dayNumber(start < asOf ? asOf : start);
  const to = Math.max(from, dayNumber(due)) + 1;
  const timeOf = workloadTimes(workload, asOf, daysAhead([{ due }], asOf, 7 * weeksAhead));
  const dated = datedWorkload(workload.work, asOf);
  return people.map(({ person: { accountId } }) => {
    const time = timeOf(accountId);
    let free = minutesBetween(time, from, to);
    const stretch = { today: dayNumber(asOf), edges: [from, to] };
    placeWork(dated.of(accountId), time, stretch, 'even', (_, _at, minutes) => {
      free -= minutes;
    });
    return Math.max(0, free);
  });
}
