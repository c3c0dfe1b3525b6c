import { useMemo, useState } from 'react';
import { passing } from './column-filter';
import { orderOf, type GridColumn } from './grid-column';
import { gridItems } from './grid-items';
import { gridViewShape, keptView, shownColumns, standardView, type GridView } from './grid-view';
import { keep, readKept } from './kept';
import { sorted } from './sorting';

/** The view of each grid that was last looked at, whole, so that a look at another page does not lose it. */
const lastViews = new Map<string, GridView>();

/**
 * How a grid is looked at, and what is then to be seen of it; `name` tells one grid from another. The view is kept over a reload, but
 * for words that were typed and names of people.
 */
export function useGridView<Row>(
  name: string,
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  search: (rows: readonly Row[], words: string) => readonly Row[],
) {
  const standard = useMemo(() => standardView(columns), [columns]);
  const kept = `grid view of ${name}`;
  const [view, setView] = useState<GridView>(() => lastViews.get(name) ?? readKept(kept, gridViewShape) ?? standard);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const show = (next: GridView) => {
    lastViews.set(name, next);
    keep(kept, next === standard ? null : keptView(next, columns));
    setView(next);
    if (next.group !== view.group) setFolded(new Set());
  };
  const { sorting, group, filters } = view;
  const left = useMemo(
    () => passing(search(rows, view.search), columns, filters),
    [rows, search, view.search, columns, filters],
  );
  const inOrder = useMemo(() => {
    const column = columns.find(({ id }) => id === sorting?.column);
    return sorting && column ? sorted(left, (row) => orderOf(column, row), sorting.descending) : left;
  }, [left, columns, sorting]);
  const grouped = columns.find(({ id }) => id === group);
  const items = useMemo(() => gridItems(inOrder, grouped, folded), [inOrder, grouped, folded]);
  const shown = useMemo(() => shownColumns(columns, view.columns), [columns, view.columns]);
  return {
    view,
    standard,
    show,
    shown,
    items,
    rows: inOrder,
    fold: (value: string) => {
      const next = new Set(folded);
      if (!next.delete(value)) next.add(value);
      setFolded(next);
    },
    sort: (id: string) => {
      const descends = columns.find((column) => column.id === id)?.descends ?? false;
      const again = sorting?.descending === descends ? { column: id, descending: !descends } : undefined;
      show({ ...view, sorting: sorting?.column === id ? again : { column: id, descending: descends } });
    },
  };
}
