import type { RiskRow } from '../../../src/analysis/risk-register';
import { filterWords, type ColumnFilter } from '../../parts/column-filter';
import { Button } from '../../parts/button';
import { ColumnFilterMenu } from '../../parts/column-filter-menu';
import { ColumnPicker } from '../../parts/column-picker';
import { FilterChips, type FilterChip } from '../../parts/filter-chips';
import type { GridColumn } from '../../parts/grid-column';
import type { GridView } from '../../parts/grid-view';
import { Icon } from '../../parts/icon';
import { Pick } from '../../parts/pick';
import { SavedViews } from '../../parts/saved-views';
import { SearchField } from '../../parts/search-field';
import toolbar from '../../parts/toolbar.module.css';
import { noFilter, type RiskFilter } from './risk-filter';
import { categoryNames, groupNames } from './risk-words';

interface RegisterToolbarProps {
  project: string;
  columns: readonly GridColumn<RiskRow>[];
  rows: readonly RiskRow[];
  view: GridView;
  standard: GridView;
  show: (view: GridView) => void;
  filter: RiskFilter;
  change: (filter: RiskFilter) => void;
  shown: number;
  /** Whether something is nested under some row, and whether it is shown under all. */
  nested?: { readonly open: boolean; readonly toggle: () => void } | undefined;
}

/** Search, filters, groups, columns and saved views of the register, and honestly how many rows they leave. */
export function RegisterToolbar(props: RegisterToolbarProps) {
  const { project, columns, rows, view, standard, show, change, shown, nested } = props;
  const narrow = (id: string, next: ColumnFilter | undefined) => {
    const { [id]: _old, ...others } = view.filters;
    show({ ...view, filters: next ? { ...others, [id]: next } : others });
  };
  return (
    <>
      <div className={toolbar.toolbar}>
        <SearchField label="Search risks" value={view.search} change={(search) => show({ ...view, search })} />
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
        {nested ? (
          <Button aria-pressed={nested.open} onClick={nested.toggle}>
            <Icon name="chevron" /> Treatments and work
          </Button>
        ) : null}
        <SavedViews store={`coordinator.risk-views.${project}`} view={view} show={show} standard={standard} />
      </div>
      <FilterChips
        chips={chipsOf(props, narrow)}
        clear={() => {
          show({ ...view, filters: {}, search: '' });
          change(noFilter);
        }}
        shown={shown}
        all={rows.length}
        things={rows.length === 1 ? 'risk' : 'risks'}
      />
    </>
  );
}

function chipsOf(
  { columns, rows, view, show, filter, change }: RegisterToolbarProps,
  narrow: (id: string, next: ColumnFilter | undefined) => void,
): FilterChip[] {
  const { group, owner, category, cell } = filter;
  const named = rows.find((row) => row.owner?.accountId === owner)?.owner?.name ?? 'somebody';
  const search = view.search.trim();
  return [
    ...(group ? [{ name: groupNames[group], remove: () => change({ ...filter, group: undefined }) }] : []),
    ...(owner ? [{ name: `Owner: ${named}`, remove: () => change({ ...filter, owner: undefined }) }] : []),
    ...(category ? [{ name: categoryNames[category], remove: () => change({ ...filter, category: undefined }) }] : []),
    ...(cell
      ? [
          {
            name: `Probability ${cell.probability}, impact ${cell.impact}`,
            remove: () => change({ ...filter, cell: undefined }),
          },
        ]
      : []),
    ...columns.flatMap(({ id, title }) => {
      const own = view.filters[id];
      return own ? [{ name: filterWords(title, own), remove: () => narrow(id, undefined) }] : [];
    }),
    ...(search ? [{ name: `“${search}”`, remove: () => show({ ...view, search: '' }) }] : []),
  ];
}
