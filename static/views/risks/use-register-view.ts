import { useMemo, useState } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-register';
import { passing } from '../../parts/column-filter';
import { orderOf, type GridColumn } from '../../parts/grid-column';
import { gridItems } from '../../parts/grid-items';
import { shownColumns, standardView, type GridView } from '../../parts/grid-view';
import { sorted } from '../../parts/sorting';
import { noLiveWork, type LiveWork } from './live-work';
import { filterRisks, searchRisks, type RiskFilter } from './risk-filter';

/** The view of each project's register that was last looked at, so that a look at another page does not lose it. */
const lastViews = new Map<string, GridView>();

/** How the register is looked at, and what is then to be seen of it. */
export function useRegisterView(
  project: string,
  rows: readonly RiskRow[],
  columns: readonly GridColumn<RiskRow>[],
  filter: RiskFilter,
  work: LiveWork = noLiveWork,
) {
  const standard = useMemo(() => standardView(columns), [columns]);
  const [view, setView] = useState(() => lastViews.get(project) ?? standard);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const show = (next: GridView) => {
    lastViews.set(project, next);
    setView(next);
    if (next.group !== view.group) setFolded(new Set());
  };
  const { sorting, group, filters, search } = view;
  const left = useMemo(
    () => passing(searchRisks(filterRisks(rows, filter, work), search), columns, filters),
    [rows, filter, work, search, columns, filters],
  );
  const inOrder = useMemo(() => {
    const column = columns.find(({ id }) => id === sorting?.column);
    return sorting && column ? sorted(left, (row) => orderOf(column, row), sorting.descending) : left;
  }, [left, columns, sorting]);
  const items = useMemo(
    () =>
      gridItems(
        inOrder,
        columns.find(({ id }) => id === group),
        folded,
      ),
    [inOrder, columns, group, folded],
  );
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
      const next =
        sorting?.column !== id
          ? { column: id, descending: descends }
          : sorting.descending === descends
            ? { column: id, descending: !descends }
            : undefined;
      show({ ...view, sorting: next });
    },
  };
}
