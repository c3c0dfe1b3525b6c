import type { PortfolioRiskRow } from '../../../src/analysis/portfolio-risks';
import { IssueLink } from '../../parts/issue-link';
import { LevelPill } from '../../parts/level-pill';
import styles from './risk-gadget.module.css';

/** The weightiest open risks, each a press away. */
export function TopRisks({ risks, many }: { risks: readonly PortfolioRiskRow[]; many: boolean }) {
  if (risks.length === 0) return <p className={styles.note}>None of the open risks is assessed yet.</p>;
  return (
    <ol className={styles.list} aria-label="Top risks">
      {risks.map(({ key, statement, level, exposure, owner, project, reviewOverdueDays }) => (
        <li key={key}>
          <p>
            <IssueLink issueKey={key}>{statement}</IssueLink>
          </p>
          <LevelPill level={level} exposure={exposure} />
          <span className={styles.more}>
            {[
              many ? project : undefined,
              key,
              owner?.name ?? 'nobody owns it',
              reviewOverdueDays === undefined ? undefined : `review ${reviewOverdueDays} days overdue`,
            ]
              .filter((words) => words !== undefined)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  );
}
