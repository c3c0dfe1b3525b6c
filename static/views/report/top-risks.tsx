import type { RiskRow } from '../../../src/analysis/risk-row';
import type { IsoDate } from '../../../src/model/date';
import { CompactTable, type CompactColumn } from '../../parts/compact-table';
import { ExposureFormula } from '../../parts/exposure-formula';
import { IssueLink } from '../../parts/issue-link';
import { LevelPill } from '../../parts/level-pill';
import { Panel } from '../../parts/panel';
import { PersonName } from '../../parts/person-name';
import { ReviewDate } from '../../parts/review-date';
import styles from './milestones.module.css';

/** The highest open risks, with who looks after them. */
export function TopRisks({ risks, asOf }: { risks: readonly RiskRow[]; asOf: IsoDate }) {
  const columns: readonly CompactColumn<RiskRow>[] = [
    {
      title: 'Risk',
      names: true,
      cell: ({ key, statement }) => (
        <>
          <IssueLink issueKey={key} /> {statement}
        </>
      ),
    },
    { title: 'Level', cell: ({ level }) => <LevelPill level={level} /> },
    { title: 'Exposure', cell: (risk) => <ExposureFormula {...risk} /> },
    { title: 'Owner', cell: ({ owner }) => <PersonName person={owner} /> },
    { title: 'Next review', cell: (risk) => <ReviewDate risk={risk} asOf={asOf} /> },
  ];
  return (
    <Panel title="Highest risks">
      {risks.length === 0 ? (
        <p className={styles.none}>No risk is open.</p>
      ) : (
        <CompactTable caption="Highest open risks" columns={columns} rows={risks} keyOf={({ key }) => key} />
      )}
    </Panel>
  );
}
