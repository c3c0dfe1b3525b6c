import type { CapacityTotals } from '../../../src/analysis/capacity-effect';
import { useFormats } from '../../formats';
import { CompactTable, type CompactColumn } from '../../parts/compact-table';

export interface ComparedScenario {
  readonly name: string;
  readonly totals: CapacityTotals;
}

/** The same totals for what is and for each scenario, with the difference to what is. */
export function ScenarioComparison({ now, others }: { now: CapacityTotals; others: readonly ComparedScenario[] }) {
  const { hours, number, signed } = useFormats();
  const figure = (title: string, of: (totals: CapacityTotals) => number, words: (value: number) => string) => ({
    title,
    end: true,
    cell: ({ totals }: ComparedScenario) => {
      const difference = Math.round(10 * (of(totals) - of(now))) / 10;
      return totals === now || difference === 0 ? words(of(totals)) : `${words(of(totals))} (${signed(difference)})`;
    },
  });
  const columns: readonly CompactColumn<ComparedScenario>[] = [
    { title: 'Scenario', names: true, cell: ({ name }) => name },
    figure('Demand', ({ demandHours }) => demandHours, hours),
    figure('Capacity', ({ capacityHours }) => capacityHours, hours),
    figure('Overload', ({ overloadHours }) => overloadHours, hours),
    figure('People overloaded', ({ overloadedPeople }) => overloadedPeople, number),
    figure('Conflicts', ({ conflicts }) => conflicts, number),
    figure('Free, three months', ({ freeHours }) => freeHours, hours),
  ];
  return (
    <CompactTable
      caption="Scenarios compared"
      columns={columns}
      rows={[{ name: 'As it stands', totals: now }, ...others]}
      keyOf={({ name }) => name}
    />
  );
}
