import { dayNumber, type IsoDate } from '../model/date';
import { present } from '../model/present';
import { minutesBefore, minutesBetween, type WorkingTime } from '../model/working-time';

/** Stretches of days side by side, as day numbers: stretch n is [edges[n], edges[n + 1]). */
export interface Stretches {
  readonly today: number;
  readonly edges: readonly number[];
}

export interface WorkDays {
  readonly start?: number;
  readonly due?: number;
}

/** The dates of a piece of work as day numbers. */
export function workDays({ start, due }: { readonly start?: IsoDate; readonly due?: IsoDate }): WorkDays {
  return present({
    start: start === undefined ? undefined : dayNumber(start),
    due: due === undefined ? undefined : dayNumber(due),
  });
}

/** Takes minutes that fall into a stretch; never called with none. */
export type Put = (stretch: number, minutes: number) => void;

/** From when to when work can still be done: not before today, and not from after its due date. */
export function remainingDays(
  { start, due }: WorkDays,
  today: number,
): { readonly from: number; readonly due?: number } {
  const from = Math.max(start ?? today, today);
  if (due === undefined) return { from };
  const last = Math.max(due, today);
  return { from: Math.min(from, last), due: last };
}

/**
 * [K1] Puts remaining minutes evenly over the working time from the start, but not before today, to the due date. Where
 * that leaves no working time, as for overdue work in time off, all of it falls on the due date, but not before today.
 * Without a due date it is done at the person's full hours.
 */
export function spread(
  minutes: number,
  days: WorkDays,
  time: WorkingTime,
  { today, edges }: Stretches,
  put: Put,
): void {
  const { from, due } = remainingDays(days, today);
  const before = minutesBefore(time, from);
  const all = due === undefined ? 0 : minutesBefore(time, due + 1) - before;
  if (due !== undefined && all === 0) {
    putOn(due, minutes, edges, put);
    return;
  }
  // Differences of what is done by the end of each stretch, so that rounding never loses a minute.
  const doneBy = (day: number) => {
    const worked = Math.max(0, minutesBefore(time, day) - before);
    return due === undefined ? Math.min(minutes, worked) : Math.round((minutes * Math.min(worked, all)) / all);
  };
  let done = doneBy(edges[0] ?? 0);
  for (let stretch = 0; stretch + 1 < edges.length && done < minutes; stretch += 1) {
    const end = edges[stretch + 1] ?? 0;
    if (end <= from) continue;
    const now = doneBy(end);
    if (now > done) put(stretch, now - done);
    done = now;
  }
}

/** Puts minutes on the stretch that holds a day, if one does. */
export function putOn(day: number, minutes: number, edges: readonly number[], put: Put): void {
  const stretch = edges.findIndex((edge, index) => edge <= day && day < (edges[index + 1] ?? -Infinity));
  if (stretch >= 0 && minutes > 0) put(stretch, minutes);
}

/** Minutes of a person's working time in each stretch. */
export function capacityOf(time: WorkingTime, edges: readonly number[]): number[] {
  return edges.slice(0, -1).map((edge, index) => minutesBetween(time, edge, edges[index + 1] ?? edge));
}
