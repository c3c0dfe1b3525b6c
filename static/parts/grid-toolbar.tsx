import type { ReactNode } from 'react';
import { filterWords, type ColumnFilter } from './column-filter';
import { ColumnFilterMenu } from './column-filter-menu';
import { ColumnPicker } from './column-picker';
import { FilterChips, type FilterChip } from './filter-chips';
import type { GridColumn } from './grid-column';
import type { GridView } from './grid-view';
import { Pick } from './pick';
import { SavedViews } from './saved-views';
import { SearchField } from './search-field';
import toolbar from './toolbar.module.css';

interface GridToolbarProps<Row> {
  /** Under which the views that somebody names are kept. */
  store: string;
  /** What a row is, and what several are. */
  names: readonly [one: string, many: string];
  columns: readonly GridColumn<Row>[];
  /** Rows before any filter. */
  rows: readonly Row[];
  /** How many of them the filters leave. */
  shown: number;
  view: GridView;
  standard: GridView;
  show: (view: GridView) => void;
  /** The filters that stand outside the grid, and how to take back them all. */
  outside: readonly FilterChip[];
  unfilter: () => void;
  /** What else belongs among the tools. */
  children?: ReactNode;
}

/** Search, filters, groups, columns and saved views of a grid, and honestly how many rows they leave. */
export function GridToolbar<Row>(props: GridToolbarProps<Row>) {
  const { store, names, columns, rows, shown, view, standard, show, outside, unfilter, children } = props;
  const [one, many] = names;
  const narrow = (id: string, next: ColumnFilter | undefined) => {
    const { [id]: _old, ...others } = view.filters;
    show({ ...view, filters: next ? { ...others, [id]: next } : others });
  };
  const search = view.search.trim();
  const chips: readonly FilterChip[] = [
    ...outside,
    ...columns.flatMap(({ id, title }) => {
      const own = view.filters[id];
      return own ? [{ name: filterWords(title, own), remove: () => narrow(id, undefined) }] : [];
    }),
    ...(search ? [{ name: `“${search}”`, remove: () => show({ ...view, search: '' }) }] : []),
  ];
  return (
    <>
      <div className={toolbar.toolbar}>
        <SearchField
          label={`Search ${many}`}
          value={view.search}
          change={(words) => show({ ...view, search: words })}
        />
        <ColumnFilterMenu columns={columns} rows={rows} filters={view.filters} change={narrow} />
        <Pick
          label="Group by"
          any="No groups"
          options={columns
            .filter(({ groups }) => groups)
            .map(({ id, title }) => ({ value: id, name: `By ${title.toLowerCase()}` }))}
          value={view.group}
          choose={(group) => show({ ...view, group })}
        />
        <ColumnPicker
          all={columns}
          chosen={view.columns}
          change={(chosen) => show({ ...view, columns: chosen })}
          standard={standard.columns}
        />
        {children}
        <SavedViews store={store} view={view} show={show} standard={standard} />
      </div>
      <FilterChips
        chips={chips}
        clear={() => {
          show({ ...view, filters: {}, search: '' });
          unfilter();
        }}
        shown={shown}
        all={rows.length}
        things={rows.length === 1 ? one : many}
      />
    </>
  );
}
