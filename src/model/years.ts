import type { IsoDate } from './date';

/** The year of a day and the two after it: as far as plans are looked at. */
export function yearsFrom(date: IsoDate): readonly number[] {
  const year = Number(date.slice(0, 4));
  return [year, year + 1, year + 2];
}
