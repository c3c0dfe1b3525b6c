import { ProblemMessage } from '../parts/problem-message';
import { SkeletonLines } from '../parts/skeleton';
import { show } from '../show';
import { useSurroundings } from '../surroundings';
import { useAnswer } from '../use-answer';
import { IssueRiskView } from '../views/issue-risk/issue-risk';
import styles from './issue-context.module.css';

function IssueContext({ issue }: { issue: string }) {
  const { answer, problem, busy, refresh, put } = useAnswer('issue-risk', { issue });
  return (
    <main className={styles.panel} aria-busy={busy}>
      <h1 className={styles.hidden}>Risk</h1>
      {problem ? <ProblemMessage problem={problem} retry={refresh} busy={busy} /> : null}
      {answer ? <IssueRiskView answer={answer} saved={(newer) => put(() => newer)} /> : null}
      {answer || problem ? null : (
        <div role="status" aria-label="Reading the risk">
          <SkeletonLines lines={6} />
        </div>
      )}
    </main>
  );
}

function Surface() {
  const { issueKey } = useSurroundings();
  return issueKey ? <IssueContext issue={issueKey} /> : <p>Open this panel on a work item.</p>;
}

void show(<Surface />);
