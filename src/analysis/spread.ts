import { dayNumber, type IsoDate } from '../model/date';
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
  return {
    ...(start !== undefined && { start: dayNumber(start) }),
    ...(due !== undefined && { due: dayNumber(due) }),
  };
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
  const { from, due = Infinity } = remainingDays(days, today);
  spreadBetween(minutes, { from, due }, time, edges, put);
}

/** The same for days that are already read; `due` is Infinity where there is none. */
export function spreadBetween(
  minutes: number,
  { from, due }: { readonly from: number; readonly due: number },
  time: WorkingTime,
  edges: readonly number[],
  put: Put,
): void {
  const before = minutesBefore(time, from);
  const open = due === Infinity;
  const all = open ? 0 : minutesBefore(time, due + 1) - before;
  if (!open && all === 0) {
    putOn(due, minutes, edges, put);
    return;
  }
  // Differences of what is done by the end of each stretch, so that rounding never loses a minute.
  const doneBy = (day: number) => {
    const worked = Math.max(0, minutesBefore(time, day) - before);
    return open ? Math.min(minutes, worked) : Math.round((minutes * Math.min(worked, all)) / all);
  };
  let done = doneBy(edges[0] ?? 0);
  for (let stretch = Math.max(0, stretchOf(from, edges)); stretch + 1 < edges.length && done < minutes; stretch += 1) {
    const now = doneBy(edges[stretch + 1] ?? 0);
    if (now > done) put(stretch, now - done);
    done = now;
  }
}

/** Puts minutes on the stretch that holds a day, if one does. */
export function putOn(day: number, minutes: number, edges: readonly number[], put: Put): void {
  const stretch = stretchOf(day, edges);
  if (stretch >= 0 && stretch + 1 < edges.length && minutes > 0) put(stretch, minutes);
}

/** The last stretch that begins on the day or before: -1 before all of them, `edges.length - 1` after all. */
function stretchOf(day: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Minutes of a person's working time in each stretch. */
export function capacityOf(time: WorkingTime, edges: readonly number[]): number[] {
  return edges.slice(0, -1).map((edge, index) => minutesBetween(time, edge, edges[index + 1] ?? edge));
}
