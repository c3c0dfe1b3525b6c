import { isPlanTime, type PlanTime } from '../../model/plan-time';
import type { PrimaveraRecord } from '../primavera/primavera-record';
import { RefusedFile } from '../refused-file';
import type { XerRow } from './xer-tables';

/** A cell; an empty one is `undefined`. */
export function cellOf({ cells }: XerRow, column: string): string | undefined {
  const text = cells.get(column)?.trim();
  return text === '' ? undefined : text;
}

export function numberOf(row: XerRow, column: string): number | undefined {
  const text = cellOf(row, column);
  if (text === undefined) return undefined;
  // Some countries' versions write a decimal comma; thousands are never parted.
  const plain = text.replace(',', '.');
  if (/^-?\d{0,15}(\.\d{1,15})?$/.test(plain) && /\d/.test(plain)) return Number(plain);
  throw new RefusedFile(`“${text.slice(0, 60)}” in ${row.table}.${column} is not a number`, row.line);
}

/** `2026-11-24 08:00`. */
export function timeOf(row: XerRow, column: string): PlanTime | undefined {
  const text = cellOf(row, column);
  if (text === undefined) return undefined;
  const time = `${text.replace(' ', 'T')}${/^\S+ \d\d:\d\d$/.test(text) ? ':00' : ''}`;
  if (isPlanTime(time)) return time;
  throw new RefusedFile(
    `“${text.slice(0, 60)}” in ${row.table}.${column} is not a date such as 2026-11-24 08:00`,
    row.line,
  );
}

export function xerRecord(row: XerRow): PrimaveraRecord {
  return {
    text: (column) => cellOf(row, column),
    number: (column) => numberOf(row, column),
    time: (column) => timeOf(row, column),
  };
}
