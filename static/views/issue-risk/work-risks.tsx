import { AsOf } from '../../parts/as-of';
import { Clamped } from '../../parts/clamped';
import { IssueLink } from '../../parts/issue-link';
import { LevelPill } from '../../parts/level-pill';
import { ProblemMessage } from '../../parts/problem-message';
import { SkeletonLines } from '../../parts/skeleton';
import { useAnswer } from '../../use-answer';
import styles from './issue-risk.module.css';
import { Part } from './part';

/** [R32] On work that is no risk: what it was raised for, and the open risks that it is linked to. */
export default function WorkRisks({ issue }: { issue: string }) {
  const { answer, problem, busy, refresh } = useAnswer('linked-risks', { issue });
  if (problem) return <ProblemMessage problem={problem} retry={refresh} busy={busy} />;
  if (!answer)
    return (
      <div role="status" aria-label="Reading the linked risks">
        <SkeletonLines lines={3} />
      </div>
    );
  const { risks } = answer.value;
  const open = risks.filter(({ risk }) => risk.open).length;
  return (
    <Part title="Risks of this work item" aside={<span className={styles.quiet}>{open} open</span>}>
      {risks.length === 0 ? <p className={styles.quiet}>No open risk of this project is linked to it.</p> : null}
      <ul className={styles.lines}>
        {risks.map(({ risk, label, occurred }) => (
          <li key={risk.key}>
            <div className={styles.line}>
              <IssueLink issueKey={risk.key} done={!risk.open} />
              <LevelPill level={risk.level} exposure={risk.exposure} />
              <span className={styles.quiet}>{occurred ? 'has occurred as this' : label}</span>
            </div>
            <Clamped>{risk.statement}</Clamped>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        <AsOf readAt={answer.readAt} /> [R32]
      </p>
    </Part>
  );
}
