import { outlookNotes, type MilestoneOutlook } from '../../../src/analysis/milestone-outlook';
import type { StatusReport } from '../../../src/analysis/status-report';
import type { Problem } from '../../../src/api/problem';
import type { IsoDate } from '../../../src/model/date';
import { Button } from '../../parts/button';
import { Day } from '../../parts/day';
import { Hidden } from '../../parts/hidden';
import styles from './milestones.module.css';

/** Where the forecast of a report is while the report does not hold it. */
export type OutlookState =
  { readonly kind: 'drawing' } | { readonly kind: 'failed'; readonly problem: Problem; readonly retry: () => void };

interface OutlookDatesProps {
  outlook: MilestoneOutlook | undefined;
  asOf: IsoDate;
  isAwaited: boolean;
}

/** [Q5] P50 above P80. */
export function OutlookDates({ outlook, asOf, isAwaited }: OutlookDatesProps) {
  if (outlook?.assessed)
    return (
      <span className={styles.outlook}>
        <Day date={outlook.p50} beside={asOf} />
        <Hidden> in half of the draws, </Hidden>
        <Day date={outlook.p80} beside={asOf} />
        <Hidden> in four fifths</Hidden>
      </span>
    );
  if (outlook) return <span className={styles.none}>not assessed</span>;
  if (!isAwaited) return <>–</>;
  return (
    <>
      <span aria-hidden="true">…</span>
      <Hidden>being drawn</Hidden>
    </>
  );
}

/** [Q5] What the outlook rests on, which milestones have none and why, or why there is none at all. */
export function OutlookNotes({ report, state }: { report: StatusReport; state: OutlookState | undefined }) {
  if (state?.kind === 'failed')
    return (
      <p className={styles.notes} role="status">
        P50 and P80 could not be worked out. {state.problem.message}{' '}
        <Button kind="link" onClick={state.retry}>
          Try again
        </Button>
      </p>
    );
  if (state)
    return (
      <p className={styles.notes} role="status" aria-label="Drawing P50 and P80">
        Drawing P50 and P80 from a year of finished work …
      </p>
    );
  const notes = outlookNotes(report);
  if (notes.length === 0) return null;
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
