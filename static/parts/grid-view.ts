import * as v from 'valibot';
import type { ColumnFilters } from './column-filter';
import type { GridColumn } from './grid-column';
import type { Sorting } from './sorting';

/** How somebody looks at a grid. */
export interface GridView {
  /** In their order; the naming column is always the first. */
  readonly columns: readonly string[];
  readonly sorting?: Sorting | undefined;
  readonly group?: string | undefined;
  readonly filters: ColumnFilters;
  readonly search: string;
}

const text = v.pipe(v.string(), v.maxLength(500));

/** A view as it was kept; a form that is no longer known is none. */
export const gridViewShape = v.object({
  columns: v.array(text),
  sorting: v.exactOptional(v.object({ column: text, descending: v.boolean() })),
  group: v.exactOptional(text),
  filters: v.record(
    text,
    v.variant('kind', [
      v.object({ kind: v.literal('words'), words: text }),
      v.object({ kind: v.literal('choice'), values: v.array(text) }),
      v.object({ kind: v.literal('range'), from: v.exactOptional(text), to: v.exactOptional(text) }),
    ]),
  ),
  search: text,
});

export function standardView<Row>(columns: readonly GridColumn<Row>[]): GridView {
  return { columns: columns.filter(({ standard }) => standard).map(({ id }) => id), filters: {}, search: '' };
}

/** What of a view may be kept: no words that somebody typed and no names of people. */
export function keptView<Row>(view: GridView, columns: readonly GridColumn<Row>[]): GridView {
  const named = new Set(columns.filter(({ people }) => people).map(({ id }) => id));
  const filters = Object.entries(view.filters).filter(([id, { kind }]) => kind !== 'words' && !named.has(id));
  return { ...view, search: '', filters: Object.fromEntries(filters) };
}

/** The columns of a view that there are: the naming one first and the acting one last, whether they were chosen or not. */
export function shownColumns<Row>(all: readonly GridColumn<Row>[], chosen: readonly string[]): GridColumn<Row>[] {
  const known = new Map(all.map((column) => [column.id, column]));
  const names = all.filter((column) => column.names);
  const acts = all.filter((column) => column.acts);
  const others = [...new Set(chosen)].flatMap((id) => {
    const column = known.get(id);
    return column && !column.names && !column.acts ? [column] : [];
  });
  return [...names, ...others, ...acts];
}

/** The column ids with one moved by so many places, as far as there is room. */
export function moved(columns: readonly string[], id: string, by: number): readonly string[] {
  const from = columns.indexOf(id);
  if (from < 0) return columns;
  const to = Math.max(0, Math.min(columns.length - 1, from + by));
  const others = columns.filter((each) => each !== id);
  return [...others.slice(0, to), id, ...others.slice(to)];
}
