import { workingDayIndex, type WorkCalendar } from '../model/calendar';
import { addDays, type IsoDate } from '../model/date';
import type { ScheduleRow } from './schedule-row';

/** [L6] The day on which open work can be finished at the earliest: its finish, or today where that has passed. */
export function expectedFinish(
  { done, finish }: Pick<ScheduleRow, 'done' | 'finish'>,
  asOf: IsoDate,
): IsoDate | undefined {
  return finish !== undefined && !done && finish < asOf ? asOf : finish;
}

/**
 * [L6] Whole working days that lie between the finish of one and the start of the other; a milestone needs none, since it
 * is reached on the day its work is finished. Negative: so many days too early.
 */
export function leadDays(
  from: ScheduleRow,
  to: ScheduleRow,
  calendar: WorkCalendar,
  asOf: IsoDate,
): number | undefined {
  const finish = expectedFinish(from, asOf);
  const start = to.kind === 'milestone' ? to.finish : to.start;
  if (finish === undefined || start === undefined) return undefined;
  const finished = workingDayIndex(calendar, finish);
  if (to.kind === 'milestone') return workingDayIndex(calendar, start) - finished;
  const firstDay = workingDayIndex(calendar, addDays(start, -1)) + 1;
  return firstDay - finished - 1;
}
