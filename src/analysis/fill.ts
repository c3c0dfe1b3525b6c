import { putOn, remainingDays, type Put, type Stretches, type WorkDays } from './spread';
import { minutesBetween, type WorkingTime } from '../model/working-time';

/** One piece of a person's work, with where its minutes are to be put. */
export interface Piece extends WorkDays {
  readonly key: string;
  readonly minutes: number;
  readonly put: Put;
}

/**
 * [K13] One piece after another into the hours that are still free, the earliest due first: each begins at its start, but
 * not before today. What does not fit until the due date falls on that day; what has no due date waits for free hours.
 */
export function fill(pieces: readonly Piece[], time: WorkingTime, { today, edges }: Stretches): void {
  const end = time.first + time.sums.length - 1;
  const free = new Map<number, number>();
  const freeOn = (day: number) => free.get(day) ?? minutesBetween(time, day, day + 1);
  let firstFree = today;
  for (const piece of [...pieces].sort(byUrgency)) {
    const { from, due } = remainingDays(piece, today);
    let left = piece.minutes;
    for (let day = Math.max(from, firstFree); left > 0 && day < end && day <= (due ?? end); day += 1) {
      const taken = Math.min(left, freeOn(day));
      if (taken === 0) continue;
      free.set(day, freeOn(day) - taken);
      putOn(day, taken, edges, piece.put);
      left -= taken;
    }
    if (due !== undefined) putOn(due, left, edges, piece.put);
    while (firstFree < end && freeOn(firstFree) === 0) firstFree += 1;
  }
}

function byUrgency(a: Piece, b: Piece): number {
  return (a.due ?? Infinity) === (b.due ?? Infinity)
    ? a.key < b.key
      ? -1
      : 1
    : (a.due ?? Infinity) - (b.due ?? Infinity);
}
