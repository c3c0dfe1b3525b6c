import type { Sheet } from '../model/sheet';
import type { SheetColumn } from './sheet-column';

/** What of a register goes into a file; without a choice, all of it. */
export interface SheetChoice {
  /** Ids of columns, in the order wanted. */
  readonly columns?: readonly string[];
  /** Keys of rows, in the order wanted. A key that the reader does not see adds nothing. */
  readonly keys?: readonly string[];
}

/** [T7] The rows that the reader sees, in the order of the register or of the choice. */
export function registerSheet<Row extends { readonly key: string }>(
  name: string,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  { siteUrl, choice }: { readonly siteUrl: string; readonly choice: SheetChoice },
): Sheet {
  const chosen = choice.columns?.flatMap((id) => columns.filter((column) => column.id === id)) ?? columns;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const wanted = choice.keys ? [...new Set(choice.keys)].flatMap((key) => byKey.get(key) ?? []) : rows;
  return {
    name,
    columns: chosen.map(({ title, width }) => ({ title, width })),
    rows: wanted.map((row) => chosen.map((column) => column.cell(row, siteUrl))),
  };
}
