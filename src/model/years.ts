import type { IsoDate } from './date';

/** The year of a day and the two after it, as far as plans are looked at; in January also the one before, for weeks just past. */
export function yearsFrom(date: IsoDate): readonly number[] {
  const year = Number(date.slice(0, 4));
  return [...(date.slice(5, 7) === '01' ? [year - 1] : []), year, year + 1, year + 2];
}
