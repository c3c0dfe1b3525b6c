import { plainText } from '../model/plain-text';
import { readRow, type ImportProblem, type ImportValues, type RowFate } from './import-fate';
import type { ImportRow } from './import-row';
import type { ReadingHow, SheetColumn } from './sheet-column';

/** A register as an import meets it. */
export interface ImportTarget<Row extends { readonly key: string }> {
  readonly columns: readonly SheetColumn<Row>[];
  /** The value that an entry cannot be without: its statement or title. */
  readonly heading: 'statement' | 'title';
  readonly rows: readonly Row[];
  /** Issue keys by the import key that was kept with them. */
  readonly importKeys: ReadonlyMap<string, string>;
  /** Why nothing can be raised here, where that is so. */
  readonly noCreation?: string;
  /** What is wrong with values that are right one by one. */
  problemsOf?(values: ImportValues, entry: Row | undefined): readonly ImportProblem[];
}

export interface PlannedRow<Row> {
  readonly row: ImportRow;
  readonly fate: RowFate;
  /** What is to be written. */
  readonly values: ImportValues;
  readonly entry?: Row;
  /** What the row is known by, where it names no issue. */
  readonly importKey?: string;
}

/** [T9] The fate of every row: none is left out, and no two of them touch one entry. */
export function importPlan<Row extends { readonly key: string }>(
  rows: readonly ImportRow[],
  target: ImportTarget<Row>,
  how: ReadingHow,
): readonly PlannedRow<Row>[] {
  const entries = new Map(target.rows.map((entry) => [entry.key, entry]));
  const headings = headingsOf(target);
  const metAt = new Map<string, number>();
  return rows.map((row): PlannedRow<Row> => {
    const { line } = row;
    const refused = (column: string, text: string): PlannedRow<Row> => ({
      row,
      values: new Map(),
      fate: { line, fate: 'refused', problems: [{ column, text }] },
    });
    const identity = identityOf(row, target.heading);
    if (!identity) return refused(target.heading, `The row has neither a key nor a ${target.heading}.`);
    const { key, importKey } = identity;
    if (key !== undefined && !entries.has(key))
      return refused('key', `${key} is not in this register, or not visible to you.`);
    const found = key ?? target.importKeys.get(importKey ?? '') ?? headings.get(importKey ?? '');
    const entry = found === undefined ? undefined : entries.get(found);
    const same = entry?.key ?? importKey ?? '';
    const before = metAt.get(same);
    if (before !== undefined)
      return refused(
        key ? 'key' : target.heading,
        `Line ${before} is about the same entry; give each row a key of its own.`,
      );
    metAt.set(same, line);
    const { changes, values, problems } = readRow(row, target.columns, entry, how);
    const wrong = [...problems, ...(target.problemsOf?.(values, entry) ?? [])];
    if (!entry && !values.has(target.heading))
      wrong.push({ column: target.heading, text: `A new row needs a ${target.heading}.` });
    if (!entry && target.noCreation) wrong.push({ column: 'key', text: target.noCreation });
    const known = { row, values, ...(entry && { entry }), ...(importKey !== undefined && { importKey }) };
    if (wrong.length > 0) return { ...known, fate: { line, fate: 'refused', problems: wrong } };
    if (!entry) return { ...known, fate: { line, fate: 'create', importKey: importKey ?? '', changes } };
    if (changes.length === 0) return { ...known, fate: { line, fate: 'unchanged', key: entry.key } };
    return { ...known, fate: { line, fate: 'update', key: entry.key, changes } };
  });
}

/** Rows of a long file whose entry an earlier row is already about, with that row's line. */
export function repeatedRows(rows: readonly ImportRow[], heading: string): ReadonlyMap<ImportRow, number> {
  const metAt = new Map<string, number>();
  const repeated = new Map<ImportRow, number>();
  for (const row of rows) {
    const { key, importKey } = identityOf(row, heading) ?? {};
    const same = key ?? importKey;
    const before = same === undefined ? undefined : metAt.get(same);
    if (before !== undefined) repeated.set(row, before);
    else if (same !== undefined) metAt.set(same, row.line);
  }
  return repeated;
}

function identityOf(
  { cells }: ImportRow,
  heading: string,
): { readonly key?: string; readonly importKey?: string } | undefined {
  const textOf = (id: string) => (Object.hasOwn(cells, id) ? String(cells[id]).trim() : '');
  const key = textOf('key').toUpperCase();
  if (key !== '') return { key };
  const own = textOf('importKey');
  if (own !== '') return { importKey: `id:${own}` };
  const words = textOf(heading);
  return words === '' ? undefined : { importKey: textKey(words) };
}

/** [T10] A row without any key is known by its words. */
export function textKey(words: string): string {
  return `text:${plainText(words).normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()}`;
}

/** Entries by their words, where only one has them. */
function headingsOf<Row extends { readonly key: string }>({
  rows,
  columns,
  heading,
}: ImportTarget<Row>): ReadonlyMap<string, string> {
  const column = columns.find(({ id }) => id === heading);
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const row of rows) {
    const cell = column?.cell(row, '');
    if (cell?.kind !== 'text') continue;
    const words = textKey(cell.text);
    if (found.has(words)) twice.add(words);
    found.set(words, row.key);
  }
  for (const words of twice) found.delete(words);
  return found;
}
