import { isIsoDate, type IsoDate } from '../model/date';
import type { GivenCell } from '../model/sheet';
import type { CellReading, ReadingHow } from './sheet-column';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** [T5] A day: 2026-03-31, 31 Mar 2026, or figures; 03/04/2026 only where somebody has said which comes first. */
export function readCellDate(given: GivenCell, { dates }: ReadingHow): CellReading {
  const text = String(given).trim();
  const found = dayIn(text, dates);
  if (found === 'ambiguous')
    return {
      kind: 'ambiguous',
      why: `“${text}” can be read as two days; choose whether the day or the month comes first.`,
    };
  if (found === undefined)
    return { kind: 'unreadable', why: `“${text.slice(0, 60)}” is not a day such as 2026-03-31.` };
  return { kind: 'value', value: found, text: found };
}

/** A day, or the word `ambiguous`. */
function dayIn(text: string, order: ReadingHow['dates']): string | undefined {
  const iso = text.replace(/[T ]\d{2}:.*$/, '');
  if (isIsoDate(iso)) return iso;
  const [, named, month, ofNamed] = /^(\d{1,2})[ .-]*([A-Za-z]{3,9})[ .,-]*(\d{4})$/.exec(text) ?? [];
  if (named && month && ofNamed) return valid(ofNamed, months.indexOf(month.slice(0, 3).toLowerCase()) + 1, named);
  const [, a, b, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (!a || !b || !year) return undefined;
  const dayFirst = valid(year, Number(b), a);
  const monthFirst = valid(year, Number(a), b);
  if (order === 'day-first') return dayFirst;
  if (order === 'month-first') return monthFirst;
  return dayFirst && monthFirst && dayFirst !== monthFirst ? 'ambiguous' : (dayFirst ?? monthFirst);
}

function valid(year: string, month: number, day: string): IsoDate | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}
