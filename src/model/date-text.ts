import type { IsoDate } from './date';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day for a sentence, `14 Dec`, with its year where that is not the year of `asOf`. */
export function dayText(date: IsoDate, asOf: IsoDate): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8)];
  const text = `${Number(day)} ${months[Number(month) - 1] ?? month}`;
  return year === asOf.slice(0, 4) ? text : `${text} ${year}`;
}

/** The month of a day for a sentence, `Dec`, with its year where that is not the year of `asOf`. */
export function monthText(date: IsoDate, asOf: IsoDate): string {
  const text = months[Number(date.slice(5, 7)) - 1] ?? date.slice(5, 7);
  return date.slice(0, 4) === asOf.slice(0, 4) ? text : `${text} ${date.slice(0, 4)}`;
}
