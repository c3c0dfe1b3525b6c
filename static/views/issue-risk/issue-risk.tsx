import type { Answered } from '../../ask';
import { Icon } from '../../parts/icon';
import { ReadOnlyNote } from '../../parts/read-only-note';
import { RiskFacts } from './risk-facts';
import { RiskForm } from './risk-form';
import styles from './issue-risk.module.css';

interface IssueRiskViewProps {
  answer: Answered<'issue-risk'>;
  saved: (answer: Answered<'issue-risk'>) => void;
}

/** A work item's risk, or what would make it one. */
export function IssueRiskView({ answer, saved }: IssueRiskViewProps) {
  const { key, risk, mayEdit, model } = answer.value;
  if (!risk)
    return (
      <div className={styles.panel}>
        <p className={styles.title}>
          <Icon name="info" /> Not a risk
        </p>
        <p className={styles.quiet}>
          {key} is not in the risk register. It becomes a risk when its type is Risk or it carries the label risk,
          unless the project’s Coordinator settings name something else.
        </p>
      </div>
    );
  if (mayEdit && risk.open) return <RiskForm key={key} answer={answer} risk={risk} saved={saved} />;
  return (
    <div className={styles.panel}>
      <RiskFacts risk={risk} model={model} />
      {risk.open ? <ReadOnlyNote what="this risk" /> : <p className={styles.quiet}>This risk is closed.</p>}
    </div>
  );
}
