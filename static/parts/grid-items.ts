import type { ReactNode } from 'react';
import { compareIn, orderOf, type GridColumn } from './grid-column';

/** A line under a row that belongs to it, such as the work that it is linked to. */
export interface NestedLine {
  readonly id: string;
  readonly content: ReactNode;
  /** What Enter does on it. */
  readonly open?: () => void;
}

/** A row, or the heading of the rows that follow it. */
export type RowItem<Row> =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'group'; readonly value: string; readonly count: number; readonly folded: boolean };

/** A line of a grid; `nested` is what belongs to the row above it. */
export type GridItem<Row> =
  RowItem<Row> | { readonly kind: 'nested'; readonly under: string; readonly line: NestedLine };

/** The rows gathered by the values of a column, each group in the given order; without a column, the rows as they are. */
export function gridItems<Row>(
  rows: readonly Row[],
  column: GridColumn<Row> | undefined,
  folded: ReadonlySet<string>,
): readonly RowItem<Row>[] {
  if (!column) return rows.map((row) => ({ kind: 'row', row }));
  const groups = new Map<string, { value: string; order: string | number | undefined; rows: Row[] }>();
  for (const row of rows) {
    const value = column.text(row);
    const known = groups.get(value);
    if (known) known.rows.push(row);
    else groups.set(value, { value, order: orderOf(column, row), rows: [row] });
  }
  return [...groups.values()]
    .sort((a, b) => compareIn(column, a.order, b.order))
    .flatMap(({ value, rows: own }): RowItem<Row>[] => [
      { kind: 'group', value, count: own.length, folded: folded.has(value) },
      ...(folded.has(value) ? [] : own.map((row): RowItem<Row> => ({ kind: 'row', row }))),
    ]);
}

/** The lines with what is nested under each row that is opened, right below it. */
export function withNested<Row>(
  items: readonly RowItem<Row>[],
  keyOf: (row: Row) => string,
  opened: ReadonlySet<string>,
  linesOf: (row: Row) => readonly NestedLine[],
): readonly GridItem<Row>[] {
  if (opened.size === 0) return items;
  return items.flatMap((item): readonly GridItem<Row>[] => {
    if (item.kind !== 'row' || !opened.has(keyOf(item.row))) return [item];
    const under = keyOf(item.row);
    return [item, ...linesOf(item.row).map((line): GridItem<Row> => ({ kind: 'nested', under, line }))];
  });
}
