import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { IssueKeys } from '../../parts/issue-keys';
import { IssueLink } from '../../parts/issue-link';
import styles from './proposed-changes.module.css';
import type { ApplyState } from './use-apply';

/** How far writing has come, what became of each row, and the way back. */
export function ApplyOutcome({ apply }: { apply: ApplyState }) {
  const { applying } = apply;
  if (!applying) return null;
  const { words, edits, outcomes, running, problem } = applying;
  const done = outcomes.filter((outcome) => outcome.done);
  const failed = outcomes.flatMap((outcome) => (outcome.done ? [] : [outcome]));
  const left = edits.length - outcomes.length;
  return (
    <section className={styles.outcome} aria-label="What became of the changes">
      <div className={styles.line}>
        <Icon name={failed.length > 0 || problem ? 'warning' : running ? 'clock' : 'check'} />
        <strong>{words}</strong>
        <span role="status">
          {done.length} of {edits.length} changed in Jira
          {failed.length > 0 ? `, ${failed.length} not` : ''}
          {left > 0 ? (running ? `, ${left} to come…` : `, ${left} not tried`) : ''}
        </span>
        {running ? <progress max={edits.length} value={outcomes.length} aria-label="Rows written" /> : null}
        {running || done.length === 0 ? null : <Button onClick={() => void apply.undo(applying)}>Undo</Button>}
        {running ? null : (
          <Button kind="link" onClick={apply.close}>
            Close
          </Button>
        )}
      </div>
      {problem ? <p>{problem.message}</p> : null}
      {done.length > 0 ? (
        <div className={styles.line}>
          Changed: <IssueKeys keys={done.map(({ issue }) => issue)} most={12} />
        </div>
      ) : null}
      {failed.length > 0 ? (
        <ul className={styles.failed}>
          {failed.map(({ issue, problem: reason }) => (
            <li key={issue}>
              <IssueLink issueKey={issue} /> {reason.message}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
