import { cellText, type Cell, type Sheet } from '../../model/sheet';
import { plainText } from '../../model/plain-text';
import { guarded } from './formula-guard';

/** [T2] A sheet as CSV (RFC 4180) with a byte order mark, without which Excel does not take it for UTF-8. */
export function writeCsv({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ title }) => quoted(guarded(plainText(title)))), ...rows.map((row) => row.map(field))];
  return `\uFEFF${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

/** Numbers and dates stay what they are, also below zero; everything else is text and is guarded. */
function field(cell: Cell): string {
  if (cell.kind === 'number' || cell.kind === 'date') return cellText(cell);
  return quoted(guarded(plainText(cellText(cell))));
}

function quoted(text: string): string {
  return /[",;\n\r\t]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
