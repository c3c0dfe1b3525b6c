import type { ChangeRow } from '../../../src/analysis/change-log';
import { filterWords, type ColumnFilter } from '../../parts/column-filter';
import { ColumnFilterMenu } from '../../parts/column-filter-menu';
import { ColumnPicker } from '../../parts/column-picker';
import { FilterChips, type FilterChip } from '../../parts/filter-chips';
import type { GridColumn } from '../../parts/grid-column';
import type { GridView } from '../../parts/grid-view';
import { Pick } from '../../parts/pick';
import { SavedViews } from '../../parts/saved-views';
import { SearchField } from '../../parts/search-field';
import toolbar from '../../parts/toolbar.module.css';
import type { ChangeGroup } from './change-filter';
import { groupNames } from './change-words';

interface ChangeToolbarProps {
  project: string;
  columns: readonly GridColumn<ChangeRow>[];
  rows: readonly ChangeRow[];
  view: GridView;
  standard: GridView;
  show: (view: GridView) => void;
  group: ChangeGroup | undefined;
  choose: (group: ChangeGroup | undefined) => void;
  shown: number;
}

/** Search, filters, groups, columns and saved views of the log, and honestly how many rows they leave. */
export function ChangeToolbar(props: ChangeToolbarProps) {
  const { project, columns, rows, view, standard, show, group, choose, shown } = props;
  const narrow = (id: string, next: ColumnFilter | undefined) => {
    const { [id]: _old, ...others } = view.filters;
    show({ ...view, filters: next ? { ...others, [id]: next } : others });
  };
  const search = view.search.trim();
  const chips: readonly FilterChip[] = [
    ...(group ? [{ name: groupNames[group], remove: () => choose(undefined) }] : []),
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
          label="Search change requests"
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
          choose={(by) => show({ ...view, group: by })}
        />
        <ColumnPicker
          all={columns}
          chosen={view.columns}
          change={(chosen) => show({ ...view, columns: chosen })}
          standard={standard.columns}
        />
        <SavedViews store={`coordinator.change-views.${project}`} view={view} show={show} standard={standard} />
      </div>
      <FilterChips
        chips={chips}
        clear={() => {
          show({ ...view, filters: {}, search: '' });
          choose(undefined);
        }}
        shown={shown}
        all={rows.length}
        things={rows.length === 1 ? 'change request' : 'change requests'}
      />
    </>
  );
}
