import { router } from '@forge/bridge';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { GridColumn } from '../../parts/grid-column';
import { nothingSelected } from '../../parts/selection';
import { ViewedGrid } from '../../parts/viewed-grid';
import { RegisterToolbar } from '../risks/register-toolbar';
import { noFilter, type RiskFilter } from '../risks/risk-filter';
import type { useRegisterView } from '../risks/use-register-view';

export type PortfolioGridView = ReturnType<typeof useRegisterView>;

interface PortfolioGridProps {
  rows: readonly RiskRow[];
  columns: readonly GridColumn<RiskRow>[];
  grid: PortfolioGridView;
  filter: RiskFilter;
  change: (filter: RiskFilter) => void;
}

/** The risks of all projects in one table; Enter opens a risk. */
export function PortfolioGrid({ rows, columns, grid, filter, change }: PortfolioGridProps) {
  const { view, standard, show, rows: left } = grid;
  return (
    <>
      <RegisterToolbar
        project="several projects"
        columns={columns}
        rows={rows}
        view={view}
        standard={standard}
        show={show}
        filter={filter}
        change={change}
        shown={left.length}
      />
      <ViewedGrid
        caption="Risks across projects"
        grid={grid}
        keyOf={({ key }) => key}
        quiet={({ open }) => !open}
        selection={nothingSelected}
        select={undefined}
        open={({ key }) => void router.navigate(`/browse/${key}`)}
        names={['risk', 'risks']}
        all={rows.length}
        unfilter={() => change(noFilter)}
      />
    </>
  );
}
