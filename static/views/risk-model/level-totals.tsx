import type { RiskModelPreview } from '../../../src/analysis/risk-model-preview';
import { riskLevels } from '../../../src/model/risk-model';
import { useFormats } from '../../formats';
import { CompactTable } from '../../parts/compact-table';
import { LevelPill } from '../../parts/level-pill';

/** Open risks by level, before and after. */
export function LevelTotals({ preview: { before, after, notAssessed } }: { preview: RiskModelPreview }) {
  const { number, signed } = useFormats();
  const rows = [
    ...[...riskLevels].reverse().map((level) => ({ level, before: before[level], after: after[level] })),
    { level: undefined, ...notAssessed },
  ];
  return (
    <CompactTable
      caption="Open risks by level before and after"
      rows={rows}
      keyOf={({ level }) => level ?? 'none'}
      columns={[
        { title: 'Open risks', names: true, cell: ({ level }) => <LevelPill level={level} /> },
        { title: 'Now', end: true, cell: (row) => number(row.before) },
        { title: 'Then', end: true, cell: (row) => number(row.after) },
        { title: 'Difference', end: true, cell: (row) => signed(row.after - row.before) },
      ]}
    />
  );
}
