import type { ChangeRow } from '../../../src/analysis/change-row';
import type { StatusReport } from '../../../src/analysis/status-report';
import { useFormats } from '../../formats';
import { CompactTable, type CompactColumn } from '../../parts/compact-table';
import { DecisionDue } from '../../parts/decision-due';
import { IssueLink } from '../../parts/issue-link';
import { Panel } from '../../parts/panel';
import styles from './milestones.module.css';

/** Change requests that wait for somebody to decide. */
export function Decisions({ report }: { report: StatusReport }) {
  const { money, signed } = useFormats();
  const { pendingChanges, approvedChanges, budget, asOf } = report;
  const columns: readonly CompactColumn<ChangeRow>[] = [
    {
      title: 'Change request',
      names: true,
      cell: ({ key, title }) => (
        <span className={styles.name}>
          <IssueLink issueKey={key} /> {title}
        </span>
      ),
    },
    {
      title: 'Cost',
      end: true,
      cell: ({ cost }) => (cost === undefined ? 'not given' : money(cost, budget?.currency, 'signed')),
    },
    { title: 'Days', end: true, cell: ({ days }) => (days === undefined ? 'not given' : signed(days)) },
    { title: 'Decision due', cell: (change) => <DecisionDue change={change} asOf={asOf} /> },
  ];
  return (
    <Panel title="Decisions needed">
      {pendingChanges.length > 0 ? (
        <CompactTable
          caption="Change requests that wait for a decision"
          columns={columns}
          rows={pendingChanges}
          keyOf={({ key }) => key}
        />
      ) : (
        <p className={styles.none}>
          No change request waits for a decision
          {approvedChanges.count > 0 ? `; ${approvedChanges.count} approved so far.` : '.'}
        </p>
      )}
    </Panel>
  );
}
