import type { RiskRow } from '../../../src/analysis/risk-row';
import type { RiskModel } from '../../../src/model/risk-model';
import { CompactTable } from '../../parts/compact-table';
import { IssueKeys } from '../../parts/issue-keys';
import { LevelPill } from '../../parts/level-pill';
import { mapLines } from './heat-map-placing';

interface HeatMapTableProps {
  rows: readonly RiskRow[];
  model: RiskModel;
  assessment: string;
}

/** The heat map as a list of its cells that hold risks, highest exposure first. */
export function HeatMapTable({ rows, model, assessment }: HeatMapTableProps) {
  const held = mapLines(rows, model, { assessment, flipped: false })
    .flat()
    .filter(({ keys }) => keys.length > 0)
    .sort((one, other) => other.exposure - one.exposure);
  const label = (scale: 'probability' | 'impact', step: number) =>
    `${step} ${model[scale].find((each) => each.step === step)?.label ?? ''}`;
  return (
    <CompactTable
      caption="Open risks by probability and impact"
      rows={held}
      keyOf={({ probability, impact }) => `${probability} ${impact}`}
      columns={[
        { title: 'Level', names: true, cell: ({ level, exposure }) => <LevelPill level={level} exposure={exposure} /> },
        { title: 'Probability', cell: ({ probability }) => label('probability', probability) },
        { title: 'Impact', cell: ({ impact }) => label('impact', impact) },
        { title: 'Risks', cell: ({ keys }) => <IssueKeys keys={keys} /> },
        { title: 'Reviews overdue', end: true, cell: ({ overdueReviews }) => overdueReviews },
      ]}
    />
  );
}
