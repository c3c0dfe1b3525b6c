import { workingDayIndex, type WorkCalendar } from '../model/calendar';
import type { LinkTerms } from '../model/link-terms';
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
 * [L6] Whole working days by which the later end stands after the first day that the link allows: for a plain link those between the
 * finish of one and the start of the other. A milestone may stand on the very day. Negative: so many days too early.
 */
export function leadDays(
  from: ScheduleRow,
  to: ScheduleRow,
  { type, lagDays, lagKind }: LinkTerms,
  calendar: WorkCalendar,
  asOf: IsoDate,
): number | undefined {
  const anchor = type === 'FS' || type === 'FF' ? expectedFinish(from, asOf) : expectedStart(from, asOf);
  const held = to.kind === 'milestone' || type === 'FF' || type === 'SF' ? to.finish : to.start;
  if (anchor === undefined || held === undefined) return undefined;
  const after = lagKind === 'elapsed' ? addDays(anchor, lagDays) : anchor;
  const lag = lagKind === 'elapsed' ? 0 : lagDays;
  // Days are counted by their ends: work begins at the end of the day before, milestones stand at the end of theirs.
  const begins = (row: ScheduleRow, day: IsoDate) =>
    workingDayIndex(calendar, row.kind === 'milestone' ? day : addDays(day, -1));
  const earliest = type === 'FS' || type === 'FF' ? workingDayIndex(calendar, after) : begins(from, after);
  const stands = type === 'FF' || type === 'SF' ? workingDayIndex(calendar, held) : begins(to, held);
  return stands - earliest - lag;
}

/** The day on which open work can begin at the earliest: its start, or today where that has passed and it has not begun. */
function expectedStart({ begun, done, start, finish }: ScheduleRow, asOf: IsoDate): IsoDate | undefined {
  const day = start ?? finish;
  return day !== undefined && !begun && !done && day < asOf ? asOf : day;
}
