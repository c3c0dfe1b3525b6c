import { fromCents } from '../model/money';
import type { GivenCell } from '../model/sheet';
import type { CellReading, ReadingHow } from './sheet-column';

const largest = 1e13;

interface Limits {
  readonly least: number;
  readonly most: number;
  readonly amount?: true;
}

/** [T5] A number. Text such as 1.234 is a number only where somebody has said what the point means. */
export function readCellNumber(limits: Limits) {
  return (given: GivenCell, how: ReadingHow): CellReading => {
    const number = typeof given === 'number' ? given : numberOf(given, how.decimal);
    if (number === 'ambiguous')
      return { kind: 'ambiguous', why: `“${given}” can be read as two numbers; choose the decimal sign.` };
    if (number === undefined) return { kind: 'unreadable', why: `“${shown(given)}” is not a number.` };
    if (!(number >= limits.least && number <= Math.min(limits.most, largest)))
      return { kind: 'unreadable', why: `${number} is not between ${limits.least} and ${limits.most}.` };
    if (!limits.amount) return { kind: 'value', value: number, text: String(number) };
    const amount = fromCents(Math.round(number * 100));
    return { kind: 'value', value: amount, text: amount };
  };
}

function shown(given: GivenCell): string {
  return String(given).slice(0, 60);
}

function numberOf(given: string, decimal: ReadingHow['decimal']): number | 'ambiguous' | undefined {
  const text = given.replace(/[\s\u00A0\u202F'’]/g, '').replace(/^\u2212/, '-');
  if (/^-?\d{1,15}$/.test(text)) return Number(text);
  if (decimal === 'point') return grouped(text, ',', '.');
  if (decimal === 'comma') return grouped(text, '.', ',');
  const withPoint = grouped(text, ',', '.');
  const withComma = grouped(text, '.', ',');
  if (withPoint !== undefined && withComma !== undefined && withPoint !== withComma) return 'ambiguous';
  return withPoint ?? withComma;
}

/** The number that a text is, if `group` may stand before every third digit and `sign` before the decimals. */
function grouped(text: string, group: ',' | '.', sign: ',' | '.'): number | undefined {
  const [whole = '', decimals, more] = text.replace(/^-/, '').split(sign);
  if (more !== undefined || (decimals !== undefined && !/^\d{1,12}$/.test(decimals))) return undefined;
  const parts = whole.split(group);
  const isWhole = parts.length === 1 ? /^\d{1,15}$/.test(whole) : areGroups(parts);
  if (!isWhole) return undefined;
  const number = Number(`${parts.join('')}.${decimals ?? '0'}`);
  return text.startsWith('-') ? -number : number;
}

/** No number is written 0.123 with its thousands apart. */
function areGroups([first = '', ...rest]: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(first) && rest.length <= 4 && rest.every((part) => /^\d{3}$/.test(part));
}
