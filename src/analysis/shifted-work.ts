import { addDays, daysBetween, type IsoDate } from '../model/date';
import type { WorkShift } from '../model/project-part';
import { present } from '../model/present';
import type { PlannedWork } from './planned-work';

/**
 * [K28] Calendar days by which these pieces move together. That a part begins or ends on a day is told by the first start and the last due
 * date that are stated, today where they have passed; without a due date there is no end to move.
 */
export function shiftDays(pieces: readonly PlannedWork[], by: WorkShift, asOf: IsoDate): number {
  switch (by.kind) {
    case 'weeks':
      return 7 * by.count;
    case 'days':
      return by.count;
    case 'begin':
      return pieces.length === 0 ? 0 : daysBetween(later(first(pieces.map(({ start }) => start)) ?? asOf, asOf), by.on);
    case 'end': {
      const end = first(
        pieces.map(({ due }) => due),
        (a, b) => a > b,
      );
      return end === undefined ? 0 : daysBetween(later(end, asOf), by.on);
    }
  }
}

/** [K28] Later: begins no sooner than today and as many days after that. Earlier: the dates themselves. Work without dates that is moved later begins then. */
export function shifted(piece: PlannedWork, days: number, asOf: IsoDate): PlannedWork {
  if (days === 0) return piece;
  const moved = (day: IsoDate | undefined) => day && addDays(days > 0 ? later(day, asOf) : day, days);
  const { start = days > 0 ? asOf : undefined, due } = piece;
  return { ...piece, ...present({ start: moved(start), due: moved(due) }) };
}

function later(day: IsoDate, other: IsoDate): IsoDate {
  return day < other ? other : day;
}

function first(
  days: readonly (IsoDate | undefined)[],
  goesBefore: (a: IsoDate, b: IsoDate) => boolean = (a, b) => a < b,
): IsoDate | undefined {
  return days.reduce(
    (found, day) => (day !== undefined && (!found || goesBefore(day, found)) ? day : found),
    undefined,
  );
}
