import { comparedFigures, type ComparedRow } from '../../../src/analysis/comparison-sheet';
import type { CapacityTotals } from '../../../src/analysis/capacity-effect';
import type { Horizon } from '../../../src/model/horizon';
import { useFormats } from '../../formats';
import { CompactTable, type CompactColumn } from '../../parts/compact-table';

interface ScenarioComparisonProps {
  weeks: Horizon;
  now: CapacityTotals;
  rows: readonly ComparedRow[];
}

/** The same totals for what is and for each scenario, with the difference to what is. */
export function ScenarioComparison({ weeks, now, rows }: ScenarioComparisonProps) {
  const { hours, number, signed } = useFormats();
  const columns: readonly CompactColumn<ComparedRow>[] = [
    { title: 'Scenario', names: true, cell: ({ name }) => name },
    ...comparedFigures(weeks).map(({ title, unit, of }) => ({
      title,
      end: true,
      cell: ({ totals }: ComparedRow) => {
        const words = unit === 'h' ? hours(of(totals)) : number(of(totals));
        const difference = Math.round(10 * (of(totals) - of(now))) / 10;
        return totals === now || difference === 0 ? words : `${words} (${signed(difference)})`;
      },
    })),
  ];
  return <CompactTable caption="Scenarios compared" columns={columns} rows={rows} keyOf={({ name }) => name} />;
}
