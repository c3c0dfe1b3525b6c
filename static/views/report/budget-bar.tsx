import type { BudgetSummary } from '../../../src/analysis/budget';
import { toCents, type Amount } from '../../../src/model/money';
import { classes } from '../../parts/classes';
import styles from './budget-bar.module.css';

/** Spent, still to come and free against the current budget, to one scale; the figures beside it say the same. */
export function BudgetBar({ budget, current }: { budget: BudgetSummary; current: Amount }) {
  const limit = toCents(current);
  const spent = toCents(budget.actual ?? '0');
  const expected = Math.max(spent, toCents(budget.estimateAtCompletion ?? budget.actual ?? '0'));
  const whole = Math.max(limit, expected, 1);
  const width = (cents: number) => `${(100 * cents) / whole}%`;
  const over = Math.max(0, expected - limit);
  const toCome = Math.max(0, expected - Math.max(spent, 0) - over);
  return (
    <figure className={styles.figure} aria-hidden="true">
      <div className={styles.bar}>
        <span className={classes(styles.part, styles.spent)} style={{ width: width(Math.min(spent, expected)) }} />
        <span className={classes(styles.part, styles.toCome)} style={{ width: width(toCome) }} />
        {over > 0 && spent <= limit ? (
          <span className={classes(styles.part, styles.over)} style={{ width: width(over) }} />
        ) : null}
        <span className={styles.limit} style={{ left: width(limit) }} />
      </div>
      <figcaption className={styles.legend}>
        <span className={styles.spent}>Spent</span>
        <span className={styles.toCome}>Still to come</span>
        {over > 0 ? <span className={styles.over}>Over budget</span> : <span className={styles.free}>Free</span>}
      </figcaption>
    </figure>
  );
}
