import type { Answered } from '../../ask';
import { Icon } from '../../parts/icon';
import styles from './issue-risk.module.css';
import { Later, LaterParts } from './later-parts';
import { RiskPanel } from './risk-panel';

const { WorkRisks } = LaterParts;

interface IssueRiskViewProps {
  answer: Answered<'issue-risk'>;
  saved: (answer: Answered<'issue-risk'>) => void;
}

/** A work item's risk; on one that is none, the risks it is linked to and what would make it one. */
export function IssueRiskView({ answer, saved }: IssueRiskViewProps) {
  const { key, risk } = answer.value;
  if (risk) return <RiskPanel key={key} answer={answer} risk={risk} saved={saved} />;
  return (
    <div className={styles.panel}>
      <p className={styles.title}>
        <Icon name="info" /> Not a risk
      </p>
      <p className={styles.quiet}>
        {key} is not in the risk register. It becomes a risk when its type is Risk or it carries the label risk, unless
        the project’s Coordinator settings name something else.
      </p>
      <Later>
        <WorkRisks issue={key} />
      </Later>
    </div>
  );
}
