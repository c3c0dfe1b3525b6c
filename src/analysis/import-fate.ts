import { cellText, type GivenCell } from '../model/sheet';
import { plainText } from '../model/plain-text';
import type { CellReading, ReadingHow, SheetColumn } from './sheet-column';
import type { ImportRow } from './import-row';

/** One value that a row changes, as the sheet would show it before and after. */
export interface ImportChange {
  readonly column: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** Why a row cannot be taken, and by which of its cells. */
export interface ImportProblem {
  readonly column: string;
  readonly text: string;
  /** The cell can be read in two ways, and nobody has said which. */
  readonly ambiguous?: true;
}

/** [T9] What would become of a row; `key` is the issue's, `importKey` what a row without one is known by. */
export type RowFate =
  | {
      readonly line: number;
      readonly fate: 'create';
      readonly importKey: string;
      readonly changes: readonly ImportChange[];
    }
  | { readonly line: number; readonly fate: 'update'; readonly key: string; readonly changes: readonly ImportChange[] }
  | { readonly line: number; readonly fate: 'unchanged'; readonly key: string }
  | { readonly line: number; readonly fate: 'refused'; readonly problems: readonly ImportProblem[] };

/** Values by the id of their column; `null` takes one away. */
export type ImportValues = ReadonlyMap<string, string | number | null>;

export interface RowReading {
  readonly changes: readonly ImportChange[];
  readonly values: ImportValues;
  readonly problems: readonly ImportProblem[];
}

/** What a row's cells say beside the entry that stands; without an entry, beside nothing. */
export function readRow<Row>(
  { cells }: ImportRow,
  columns: readonly SheetColumn<Row>[],
  entry: Row | undefined,
  how: ReadingHow,
): RowReading {
  const changes: ImportChange[] = [];
  const problems: ImportProblem[] = [];
  const values = new Map<string, string | number | null>();
  for (const column of columns) {
    const { id, title } = column;
    const given = Object.hasOwn(cells, id) ? cells[id] : undefined;
    if (given === undefined || !column.read) continue;
    const from = entry ? cellText(column.cell(entry, '')) : '';
    if (isEmpty(given)) {
      if (how.empty === 'keep' || from === '' || !entry || !column.clears?.(entry)) continue;
      values.set(id, null);
      changes.push({ column: id, title, from, to: '' });
      continue;
    }
    if (same(String(given), from)) continue;
    const reading: CellReading = column.read(given, how);
    if (reading.kind !== 'value')
      problems.push({
        column: id,
        text: `${title}: ${reading.why}`,
        ...(reading.kind === 'ambiguous' && { ambiguous: true }),
      });
    else if (!same(reading.text, from)) {
      values.set(id, reading.value);
      changes.push({ column: id, title, from, to: reading.text });
    }
  }
  return { changes, values, problems };
}

function isEmpty(given: GivenCell): boolean {
  return typeof given === 'string' && given.trim() === '';
}

/** What a file cannot hold, such as control characters, makes no difference. */
function same(a: string, b: string): boolean {
  return plainText(a).trim() === plainText(b).trim();
}
