import type { RiskRow } from '../../src/analysis/risk-row';
import type { IsoDate } from '../../src/model/date';
import { Day } from './day';
import { Icon } from './icon';
import styles from './review-date.module.css';

/** When a risk is to be looked at again, and by how much that is late. */
export function ReviewDate({ risk, asOf }: { risk: RiskRow; asOf: IsoDate }) {
  const { open, nextReview, reviewDue, reviewOverdueDays } = risk;
  const due = nextReview ?? reviewDue;
  if (!due || !open) return <span className={styles.none}>–</span>;
  return (
    <span className={styles.review}>
      <Day date={due} beside={asOf} />
      {reviewOverdueDays === undefined ? null : (
        <span className={styles.overdue}>
          <Icon name="clock" size={14} /> {reviewOverdueDays} d overdue
        </span>
      )}
    </span>
  );
}
