import { useState } from 'react';
import type { Problem } from '../../../src/api';
import type { RiskRow } from '../../../src/analysis/risk-register';
import { ask, problemOf, type Answered } from '../../ask';
import { Button } from '../../parts/button';
import { Day } from '../../parts/day';
import { confirmDone } from '../../parts/flag';
import { Icon } from '../../parts/icon';
import review from '../../parts/review-date.module.css';
import styles from './issue-risk.module.css';

interface ReviewedTodayProps {
  risk: RiskRow;
  saved: (answer: Answered<'review-risk'>) => void;
  failed: (problem: Problem) => void;
}

/** When the next look is due, and the press that says it was taken today. */
export function ReviewedToday({ risk, saved, failed }: ReviewedTodayProps) {
  const [busy, setBusy] = useState(false);
  const { key, nextReview, reviewDue, reviewOverdueDays, lastReview } = risk;
  const due = nextReview ?? reviewDue;
  const reviewed = async () => {
    setBusy(true);
    try {
      saved(await ask('review-risk', { issue: key }));
      confirmDone(`${key} was reviewed today`);
    } catch (error) {
      failed(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.reviewed}>
      <span className={styles.quiet}>
        {due ? (
          <>
            Review due <Day date={due} />
          </>
        ) : (
          'No review is due'
        )}
        {reviewOverdueDays === undefined ? null : (
          <span className={review.overdue}>
            {' '}
            <Icon name="clock" size={14} /> {reviewOverdueDays} d overdue
          </span>
        )}
        {lastReview ? (
          <>
            <br />
            Last on <Day date={lastReview} />
          </>
        ) : null}
      </span>
      <Button busy={busy} onClick={() => void reviewed()}>
        <Icon name="check" /> Reviewed today
      </Button>
    </div>
  );
}
