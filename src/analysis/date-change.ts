import { addWorkingDays, workingDayFrom, workingDaysWithin } from '../model/working-days';
import type { WorkCalendar } from '../model/calendar';
import type { IsoDate } from '../model/date';
import { present } from '../model/present';
import type { ScheduleRow } from './schedule-row';

/** Other dates for a row; `null` takes one away, an absent one stays as it is. */
export interface DateChange {
  readonly id: string;
  readonly start?: IsoDate | null;
  readonly due?: IsoDate | null;
}

/** Which part of a bar is moved. */
export type BarPart = 'whole' | 'start' | 'finish';

/** [S17] Dates may be proposed for open work and milestones that are issues; a summary takes its dates from its parts. */
export function mayMove({ key, kind, done, finish }: ScheduleRow): boolean {
  return key !== undefined && kind !== 'summary' && !done && finish !== undefined;
}

/**
 * [S17] The dates of a row whose bar, or one end of it, is moved to begin or end on another day. The whole bar keeps its working days. A
 * date that was only planned is left to be planned where the other one decides it; work that has begun keeps its start.
 */
export function changeByMove(
  row: ScheduleRow,
  part: BarPart,
  to: IsoDate,
  calendar: WorkCalendar,
  keepsStart: boolean,
): DateChange {
  const { id, kind, given = {}, start = to, finish = to, begun } = row;
  if (kind === 'milestone') return { id, due: to };
  const noStart = !keepsStart || begun;
  if (part === 'finish') return { id, due: to < start ? start : to };
  if (part === 'start') return noStart ? { id } : { id, start: to > finish ? finish : to };
  const first = workingDayFrom(calendar, to);
  const days = Math.max(1, workingDaysWithin(calendar, start, finish));
  const last = addWorkingDays(calendar, first, days - 1);
  if (noStart) return { id, due: last };
  const both = (given.start === undefined) === (given.due === undefined);
  return {
    id,
    ...present({
      start: both || given.start !== undefined ? first : undefined,
      due: both || given.due !== undefined ? last : undefined,
    }),
  };
}
