import type { RiskOverview } from '../../../src/analysis/risk-overview';
import { riskLevels } from '../../../src/model/risk-model';
import { useFormats } from '../../formats';
import { LevelPill } from '../../parts/level-pill';
import styles from './risk-gadget.module.css';

/** How many open risks of each level, and how many reviews are overdue. */
export function GadgetFigures({ totals }: { totals: RiskOverview['totals'] }) {
  const { number } = useFormats();
  const { byLevel, notAssessed, overdueReviews } = totals;
  return (
    <ul className={styles.figures} aria-label="Open risks by level">
      {[...riskLevels].reverse().map((level) =>
        byLevel[level] > 0 ? (
          <li key={level}>
            <LevelPill level={level} exposure={byLevel[level]} />
          </li>
        ) : null,
      )}
      {notAssessed > 0 ? <li>{number(notAssessed)} not assessed</li> : null}
      {overdueReviews > 0 ? <li>{number(overdueReviews)} reviews overdue</li> : null}
    </ul>
  );
}
