import type { RiskRow } from '../../../src/analysis/risk-row';
import { Button } from '../../parts/button';
import type { FilterChip } from '../../parts/filter-chips';
import type { GridColumn } from '../../parts/grid-column';
import { GridToolbar } from '../../parts/grid-toolbar';
import type { GridView } from '../../parts/grid-view';
import { Icon } from '../../parts/icon';
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

/** The tools of the register, with the filters that heat map and counters set. */
export function RegisterToolbar({ project, filter, change, nested, ...grid }: RegisterToolbarProps) {
  return (
    <GridToolbar
      {...grid}
      store={`coordinator.risk-views.${project}`}
      names={['risk', 'risks']}
      outside={chipsOf(filter, change, grid.rows)}
      unfilter={() => change(noFilter)}
    >
      {nested ? (
        <Button aria-pressed={nested.open} onClick={nested.toggle}>
          <Icon name="chevron" /> Treatments and work
        </Button>
      ) : null}
    </GridToolbar>
  );
}

function chipsOf(
  filter: RiskFilter,
  change: (filter: RiskFilter) => void,
  rows: readonly RiskRow[],
): readonly FilterChip[] {
  const { group, owner, category, cell } = filter;
  const named = rows.find((row) => row.owner?.accountId === owner)?.owner?.name ?? 'somebody';
  const words: Partial<Record<keyof RiskFilter, string | undefined>> = {
    group: group && groupNames[group],
    owner: owner && `Owner: ${named}`,
    category: category && categoryNames[category],
    cell: cell && `Probability ${cell.probability}, impact ${cell.impact}`,
  };
  return Object.entries(words).flatMap(([part, name]) =>
    name ? [{ name, remove: () => change({ ...filter, [part]: undefined }) }] : [],
  );
}
