import { compareIn, orderOf, type GridColumn } from './grid-column';

/** A line of a grid: a row, or the heading of the rows that follow it. */
export type GridItem<Row> =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'group'; readonly value: string; readonly count: number; readonly folded: boolean };

/** The rows gathered by the values of a column, each group in the given order; without a column, the rows as they are. */
export function gridItems<Row>(
  rows: readonly Row[],
  column: GridColumn<Row> | undefined,
  folded: ReadonlySet<string>,
): readonly GridItem<Row>[] {
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
    .flatMap(({ value, rows: own }): GridItem<Row>[] => [
      { kind: 'group', value, count: own.length, folded: folded.has(value) },
      ...(folded.has(value) ? [] : own.map((row): GridItem<Row> => ({ kind: 'row', row }))),
    ]);
}
