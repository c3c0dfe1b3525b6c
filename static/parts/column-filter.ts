import { compareIn, orderOf, type GridColumn } from './grid-column';

/** What one column lets through. */
export type ColumnFilter =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly from?: string; readonly to?: string };

export type ColumnFilters = Readonly<Record<string, ColumnFilter>>;

/** Whether a row passes; both ends of a range belong to it, and a row without a value is in no range. */
export function passes<Row>(column: GridColumn<Row>, filter: ColumnFilter, row: Row): boolean {
  if (filter.kind === 'words') return column.text(row).toLowerCase().includes(filter.words.trim().toLowerCase());
  if (filter.kind === 'choice') return filter.values.includes(column.text(row));
  const value = orderOf(column, row);
  if (value === undefined) return false;
  const { from, to } = filter;
  if (typeof value === 'number') return (!from || value >= Number(from)) && (!to || value <= Number(to));
  return (!from || value >= from) && (!to || value <= to);
}

/** The rows that every filter lets through; a filter of a column that is gone narrows nothing. */
export function passing<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  filters: ColumnFilters,
): readonly Row[] {
  const active = columns.flatMap((column) => {
    const filter = filters[column.id];
    return filter ? [{ column, filter }] : [];
  });
  return active.length === 0
    ? rows
    : rows.filter((row) => active.every(({ column, filter }) => passes(column, filter, row)));
}

/** A filter in words, e.g. `Level: High, Low`. */
export function filterWords(title: string, filter: ColumnFilter): string {
  if (filter.kind === 'words') return `${title} contains “${filter.words.trim()}”`;
  if (filter.kind === 'choice') return `${title}: ${filter.values.map((value) => value || 'none').join(', ')}`;
  const { from, to } = filter;
  return [title, from ? `from ${from}` : '', to ? `to ${to}` : ''].filter(Boolean).join(' ');
}

/** The values that a column has, in their order, with how many rows have each. */
export function valuesOf<Row>(
  rows: readonly Row[],
  column: GridColumn<Row>,
): readonly { readonly value: string; readonly count: number }[] {
  const found = new Map<string, { value: string; count: number; order: string | number | undefined }>();
  for (const row of rows) {
    const value = column.text(row);
    const known = found.get(value);
    if (known) known.count += 1;
    else found.set(value, { value, count: 1, order: orderOf(column, row) });
  }
  return [...found.values()].sort((a, b) => compareIn(column, a.order, b.order));
}
