import type { GivenCell, GivenTable } from '../model/sheet';
import { RefusedFile } from './refused-file';

const mostRows = 10_000;
const mostColumns = 200;

interface Line {
  readonly line: number;
  readonly cells: readonly GivenCell[];
}

/** The first line that says anything heads the table; lines without a word are left out. Refuses what nobody could preview. */
export function checkedTable(lines: readonly Line[]): GivenTable {
  const [head, ...rows] = lines.filter(({ cells }) => cells.some((cell) => String(cell).trim() !== ''));
  if (!head) throw new RefusedFile('The file is empty.');
  if (rows.length > mostRows) throw new RefusedFile(`The table has ${rows.length} rows; at most ${mostRows} are read.`);
  if (head.cells.length > mostColumns) throw new RefusedFile(`The table has more than ${mostColumns} columns.`);
  return { header: head.cells.map((cell) => String(cell).trim()), rows };
}
