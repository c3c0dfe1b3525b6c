import type { ChangeRow } from '../../src/analysis/change-row';
import type { IsoDate } from '../../src/model/date';
import { Day } from './day';
import { Icon } from './icon';
import styles from './review-date.module.css';

/** By when a change request is to be decided, and by how much that is late. */
export function DecisionDue({ change, asOf }: { change: ChangeRow; asOf: IsoDate }) {
  const { decisionDue, decisionOverdueDays, decision } = change;
  if (!decisionDue && decisionOverdueDays === undefined)
    return <span className={styles.none}>{decision ? '–' : 'no date set'}</span>;
  return (
    <span className={styles.review}>
      {decisionDue ? <Day date={decisionDue} beside={asOf} /> : <span className={styles.none}>no date set</span>}
      {decisionOverdueDays === undefined ? null : (
        <span className={styles.overdue}>
          <Icon name="clock" size={14} /> {decisionOverdueDays} working days late
        </span>
      )}
    </span>
  );
}
