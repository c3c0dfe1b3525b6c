import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { IssueKeys } from '../../parts/issue-keys';
import { IssueLink } from '../../parts/issue-link';
import styles from './bulk-bar.module.css';
import type { BulkEdit } from './use-bulk-edit';

interface BulkOutcomeProps {
  bulk: BulkEdit;
  undo: () => void;
  again: () => void;
  close: () => void;
}

/** What has become of each risk of a bulk edit. */
export function BulkOutcome({ bulk, undo, again, close }: BulkOutcomeProps) {
  const { task, results, running, problem } = bulk;
  const done = results.filter((result) => result.done);
  const failed = results.flatMap((result) => (result.done ? [] : [result]));
  const left = task.keys.length - results.length;
  return (
    <section className={styles.outcome} aria-label="Outcome of the bulk edit">
      <div className={styles.line}>
        <Icon name={failed.length > 0 || problem ? 'warning' : running ? 'clock' : 'check'} />
        <strong>{task.words}</strong>
        <span>
          {done.length} of {task.keys.length} risks changed
          {failed.length > 0 ? `, ${failed.length} not` : ''}
          {left > 0 ? (running ? `, ${left} to come…` : `, ${left} not tried`) : ''}
        </span>
        {running ? null : (
          <>
            {done.length > 0 ? <Button onClick={undo}>Undo</Button> : null}
            {done.length < task.keys.length ? <Button onClick={again}>Try the others again</Button> : null}
            <Button kind="link" onClick={close}>
              Close
            </Button>
          </>
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
