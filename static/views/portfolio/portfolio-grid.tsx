import { router } from '@forge/bridge';
import type { RiskRow } from '../../../src/analysis/risk-register';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { Grid } from '../../parts/grid';
import type { GridColumn } from '../../parts/grid-column';
import { moved } from '../../parts/grid-view';
import { nothingSelected } from '../../parts/selection';
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
  const { view, standard, show, shown, items, rows: left, fold, sort } = grid;
  const order = shown.map(({ id }) => id);
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
      {left.length > 0 ? (
        <Grid
          caption="Risks across projects"
          columns={shown}
          items={items}
          keyOf={({ key }) => key}
          quiet={({ open }) => !open}
          sorting={view.sorting}
          sort={sort}
          move={(column, by) => show({ ...view, columns: moved(order, column, by) })}
          fold={fold}
          selection={nothingSelected}
          select={undefined}
          open={({ key }) => void router.navigate(`/browse/${key}`)}
        />
      ) : (
        <EmptyState
          title="No risk matches"
          action={
            <Button
              onClick={() => {
                show({ ...view, filters: {}, search: '' });
                change(noFilter);
              }}
            >
              Clear filters
            </Button>
          }
        >
          The filters leave none of the {rows.length} risks.
        </EmptyState>
      )}
    </>
  );
}
