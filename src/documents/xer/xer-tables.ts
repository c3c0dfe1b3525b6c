import type { LeftOut } from '../plan-reading';
import { RefusedFile } from '../refused-file';
import { textChunks, type TextEncoding } from '../text-chunks';

/** A row of a table in a Primavera XER file. */
export interface XerRow {
  readonly table: string;
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

const mostRows = 2_000_000;
const longestLine = 4 * 1024 * 1024;

/**
 * [F1] Hands on the rows of the tables that are asked for; other tables are counted. A line is `%T` and a table's name, `%F` and
 * its columns, or `%R` and the cells of a row, all parted by tabs.
 */
export function readXerTables(
  source: string | Uint8Array,
  encoding: TextEncoding,
  wanted: ReadonlySet<string>,
  onRow: (row: XerRow) => void,
): readonly LeftOut[] {
  const leftOut = new Map<string, number>();
  let table = '';
  let columns: readonly string[] = [];
  let line = 0;
  const readLine = (text: string) => {
    line += 1;
    if (line > mostRows) throw new RefusedFile('The file has more than two million lines.', line);
    if (text.includes('\0')) throw new RefusedFile('The file holds a NUL, which no text has.', line);
    if (line === 1 && !text.startsWith('ERMHDR')) throw new RefusedFile('The file is not a Primavera XER file.', 1);
    const [mark, ...cells] = text.split('\t');
    if (mark === '%T') {
      table = cells[0]?.trim() ?? '';
      columns = [];
    } else if (mark === '%F') columns = cells.map((cell) => cell.trim());
    else if (mark === '%R') {
      if (columns.length === 0) throw new RefusedFile(`Table “${table}” has rows before its columns are named.`, line);
      if (!wanted.has(table)) leftOut.set(table, (leftOut.get(table) ?? 0) + 1);
      else onRow({ table, line, cells: new Map(columns.map((column, index) => [column, cells[index] ?? ''])) });
    }
  };
  let rest = '';
  for (const chunk of textChunks(source, encoding)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new RefusedFile('A line is longer than 4 MB.', line + 1);
    for (const text of lines) readLine(text.endsWith('\r') ? text.slice(0, -1) : text);
  }
  readLine(rest);
  return [...leftOut].map(([what, count]) => ({ what, count }));
}
