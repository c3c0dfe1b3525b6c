import type { StatusReport } from '../../../src/analysis/status-report';
import { useFormats } from '../../formats';
import { Day } from '../../parts/day';
import { IssueLink } from '../../parts/issue-link';
import { Lozenge } from '../../parts/lozenge';
import { Panel } from '../../parts/panel';
import styles from './report-list.module.css';

/** Change requests that wait for somebody to decide. */
export function Decisions({ report }: { report: StatusReport }) {
  const { money, signed } = useFormats();
  const { pendingChanges, approvedChanges, budget, asOf } = report;
  const currency = budget?.currency;
  return (
    <Panel title="Decisions needed">
      {pendingChanges.length === 0 ? (
        <p className={styles.none}>
          No change request waits for a decision
          {approvedChanges.count > 0 ? `; ${approvedChanges.count} approved so far.` : '.'}
        </p>
      ) : (
        <ul className={styles.list}>
          {pendingChanges.map(({ key, title, cost, days, decisionDue, decisionOverdueDays }) => (
            <li key={key}>
              <IssueLink issueKey={key} />
              <span className={styles.words}>{title}</span>
              <span className={styles.figures}>
                {days === undefined ? 'no days given' : `${signed(days)} d`}
                {' · '}
                {cost === undefined ? 'no cost given' : money(cost, currency, 'signed')}
              </span>
              <span className={styles.end}>
                {decisionOverdueDays === undefined ? null : (
                  <Lozenge tone="danger">{decisionOverdueDays} working days overdue</Lozenge>
                )}{' '}
                {decisionDue ? (
                  <>
                    by <Day date={decisionDue} beside={asOf} />
                  </>
                ) : (
                  'no date set'
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
