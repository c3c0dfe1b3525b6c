import { minutesOfDay, workingDayIndex, type WorkCalendar } from '../model/calendar';
import { addDays, type IsoDate } from '../model/date';
import type { LinkTerms } from '../model/link-terms';
import type { Lag } from '../model/plan-link';
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
 * finish of one and the start of the other. A milestone may stand on the very day. Negative: so many days too early. [L14] Work may
 * start on the day on which a lag of hours ends, and cannot be finished before that day is over.
 */
export function leadDays(
  from: ScheduleRow,
  to: ScheduleRow,
  { type, lag }: LinkTerms,
  calendar: WorkCalendar,
  asOf: IsoDate,
): number | undefined {
  const anchor = type === 'FS' || type === 'FF' ? expectedFinish(from, asOf) : expectedStart(from, asOf);
  const ends = to.kind === 'milestone' || type === 'FF' || type === 'SF';
  const held = ends ? to.finish : to.start;
  if (anchor === undefined || held === undefined) return undefined;
  const { working, elapsed } = lagDays(lag, from, calendar);
  const whole = (days: number) => (ends ? Math.ceil(days - rounding) : Math.floor(days + rounding));
  const after = elapsed === 0 ? anchor : addDays(anchor, whole(elapsed));
  // Days are counted by their ends: work begins at the end of the day before, milestones stand at the end of theirs.
  const begins = (row: ScheduleRow, day: IsoDate) =>
    workingDayIndex(calendar, row.kind === 'milestone' ? day : addDays(day, -1));
  const earliest = type === 'FS' || type === 'FF' ? workingDayIndex(calendar, after) : begins(from, after);
  const stands = type === 'FF' || type === 'SF' ? workingDayIndex(calendar, held) : begins(to, held);
  return stands - earliest - whole(working);
}

/** Of a day: what division of minutes may leave. */
const rounding = 1e-9;

/** A lag in parts of days; one in per cent is of the working days of the row before. */
function lagDays(lag: Lag | undefined, { start, finish, kind }: ScheduleRow, calendar: WorkCalendar) {
  if (!lag) return { working: 0, elapsed: 0 };
  const minutesPerDay = minutesOfDay(calendar);
  const isDated = kind !== 'milestone' && start !== undefined && finish !== undefined;
  const lasts = isDated ? workingDayIndex(calendar, finish) - workingDayIndex(calendar, addDays(start, -1)) : 0;
  const minutes = 'minutes' in lag ? lag.minutes : (lasts * minutesPerDay * lag.percent) / 100;
  const isWorking = lag.kind === 'working' || lag.kind === 'percent';
  return isWorking ? { working: minutes / minutesPerDay, elapsed: 0 } : { working: 0, elapsed: minutes / 1_440 };
}

/** The day on which open work can begin at the earliest: its start, or today where that has passed and it has not begun. */
function expectedStart({ begun, done, start, finish }: ScheduleRow, asOf: IsoDate): IsoDate | undefined {
  const day = start ?? finish;
  return day !== undefined && !begun && !done && day < asOf ? asOf : day;
}
