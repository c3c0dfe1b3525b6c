import type { DatedWork } from './dated-work';
import { putOn, type Stretches } from './spread';
import type { WorkingTime } from '../model/working-time';

/**
 * [K13] One piece after another into the hours that are still free, the earliest due first: each begins at its start, but
 * not before today. What does not fit until the due date falls on that day; what has no due date waits for free hours.
 */
export function fill(
  work: readonly DatedWork[],
  time: WorkingTime,
  { edges }: Stretches,
  put: (work: DatedWork, stretch: number, minutes: number) => void,
): void {
  const { first, sums } = time;
  const days = sums.length - 1;
  const free = new Int32Array(days);
  for (let day = 0; day < days; day += 1) free[day] = (sums[day + 1] ?? 0) - (sums[day] ?? 0);
  const stretches = stretchByDay(first, days, edges);
  const freeFrom = nextFree(free);
  for (const each of inOrder(work)) {
    const last = Math.min(each.due - first, days - 1);
    let left = each.minutes;
    let stretch = -1;
    let taken = 0;
    for (let day = freeFrom(each.from - first); left > 0 && day <= last; day = freeFrom(day + 1)) {
      const here = Math.min(left, free[day] ?? 0);
      free[day] = (free[day] ?? 0) - here;
      left -= here;
      const now = stretches[day] ?? -1;
      if (now !== stretch) {
        if (stretch >= 0 && taken > 0) put(each, stretch, taken);
        stretch = now;
        taken = 0;
      }
      taken += here;
    }
    if (stretch >= 0 && taken > 0) put(each, stretch, taken);
    if (each.due !== Infinity && left > 0) putOn(each.due, left, edges, (at, minutes) => put(each, at, minutes));
  }
}

/** The stretch that each day lies in, -1 where it is outside of all. */
function stretchByDay(first: number, days: number, edges: readonly number[]): Int32Array {
  const found = new Int32Array(days).fill(-1);
  for (let at = 0; at + 1 < edges.length; at += 1)
    found.fill(at, Math.max(0, (edges[at] ?? 0) - first), Math.max(0, (edges[at + 1] ?? 0) - first));
  return found;
}

/** The first day from one on that has free time; days once found full are never looked at again. */
function nextFree(free: Int32Array): (day: number) => number {
  const next = Int32Array.from({ length: free.length + 1 }, (_, day) => day);
  return (from) => {
    if (from >= free.length) return free.length;
    let day = Math.max(0, from);
    while (day < free.length && (next[day] !== day || free[day] === 0)) {
      if (next[day] === day) next[day] = day + 1;
      // Halves the way that the next search has to go.
      const ahead = next[next[day] ?? day] ?? free.length;
      next[day] = ahead;
      day = ahead;
    }
    return day;
  };
}

function inOrder(work: readonly DatedWork[]): readonly DatedWork[] {
  return work
    .filter(({ minutes }) => minutes > 0)
    .sort((a, b) => (a.due === b.due ? (a.piece.key < b.piece.key ? -1 : 1) : a.due - b.due));
}
