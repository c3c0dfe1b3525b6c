import { lazy, Suspense, useState } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { IsoDate } from '../../../src/model/date';
import type { RiskModel } from '../../../src/model/risk-model';
import { Button } from '../../parts/button';
import { Day } from '../../parts/day';
import { Icon } from '../../parts/icon';
import review from '../../parts/review-date.module.css';
import { SkeletonLines } from '../../parts/skeleton';
import styles from './issue-risk.module.css';
import { Part } from './part';
import type { RiskDesk } from './use-risk-desk';

const ReviewForm = lazy(async () => ({ default: (await import('../risks/review-form')).ReviewForm }));

interface ReviewedTodayProps {
  risk: RiskRow;
  model: RiskModel;
  asOf: IsoDate;
  /** Absent where the risk may not be changed. */
  desk: RiskDesk | undefined;
}

/** When the next look is due, what was said at the last one, and the form that says it was taken today. */
export function ReviewedToday({ risk, model, asOf, desk }: ReviewedTodayProps) {
  const [open, setOpen] = useState(false);
  const { nextReview, reviewDue, reviewOverdueDays, lastReview, lastReviewNote } = risk;
  const due = nextReview ?? reviewDue;
  return (
    <Part
      title="Review"
      aside={
        desk && !open ? (
          <Button onClick={() => setOpen(true)}>
            <Icon name="check" /> Reviewed today…
          </Button>
        ) : null
      }
    >
      <p>
        {due ? (
          <>
            Due <Day date={due} beside={asOf} />
          </>
        ) : (
          'No review is due.'
        )}
        {reviewOverdueDays === undefined ? null : (
          <span className={review.overdue}>
            {' '}
            <Icon name="clock" size={14} /> {reviewOverdueDays} d overdue
          </span>
        )}
      </p>
      {lastReview ? (
        <p className={styles.quiet}>
          Last on <Day date={lastReview} beside={asOf} />
          {lastReviewNote ? `: “${lastReviewNote}”` : ''}
        </p>
      ) : null}
      {desk && open ? (
        <div
          onKeyDown={(press) => {
            if (press.key === 'Escape') setOpen(false);
          }}
        >
          <Suspense fallback={<SkeletonLines lines={3} />}>
            <ReviewForm
              risks={[risk]}
              model={model}
              asOf={asOf}
              busy={desk.busy}
              review={(reviewing) =>
                void desk
                  .run(() => desk.take({ kind: 'review', reviewing }))
                  .then((done) => {
                    if (done) setOpen(false);
                  })
              }
            />
          </Suspense>
          <Button kind="subtle" onClick={() => setOpen(false)}>
            Cancel
          </Button>
        </div>
      ) : null}
    </Part>
  );
}
