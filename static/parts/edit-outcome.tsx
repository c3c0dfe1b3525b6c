import type { Problem } from '../../src/api/problem';
import { Button } from './button';
import { Icon } from './icon';
import { IssueKeys } from './issue-keys';
import { IssueLink } from './issue-link';
import styles from './edit-outcome.module.css';

type RowOutcome =
  | { readonly issue: string; readonly done: true }
  | { readonly issue: string; readonly done: false; readonly problem: Problem };

interface EditOutcomeProps {
  label: string;
  /** What was to be done, e.g. “Response: mitigate”. */
  words: string;
  /** What became of those that are done, e.g. “risks changed”. */
  changed: string;
  all: number;
  outcomes: readonly RowOutcome[];
  running: boolean;
  /** What stopped the rest. */
  problem: Problem | undefined;
  /** Whether there is something to take back, where that does not go by the rows that are done. */
  undoable?: boolean;
  undo: () => void;
  /** Tries anew what is not done. */
  again?: () => void;
  close: () => void;
}

/** How far an edit of many has come, what became of each row, and why some were not changed. */
export function EditOutcome(props: EditOutcomeProps) {
  const { label, words, changed, all, outcomes, running, problem, undoable, undo, again, close } = props;
  const done = outcomes.filter((outcome) => outcome.done);
  const failed = outcomes.flatMap((outcome) => (outcome.done ? [] : [outcome]));
  const left = all - outcomes.length;
  return (
    <section className={styles.outcome} aria-label={label}>
      <div className={styles.line}>
        <Icon name={failed.length > 0 || problem ? 'warning' : running ? 'clock' : 'check'} />
        <strong>{words}</strong>
        <span role="status">
          {done.length} of {all} {changed}
          {failed.length > 0 ? `, ${failed.length} not` : ''}
          {left > 0 ? (running ? `, ${left} to come…` : `, ${left} not tried`) : ''}
        </span>
        {running ? <progress max={all} value={outcomes.length} aria-label="Rows written" /> : null}
        {running ? null : (
          <>
            {(undoable ?? done.length > 0) ? <Button onClick={undo}>Undo</Button> : null}
            {done.length < all && again ? <Button onClick={again}>Try the others again</Button> : null}
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
