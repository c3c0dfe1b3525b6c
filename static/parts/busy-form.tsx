import { useState, type ReactNode } from 'react';
import type { Problem } from '../../src/api/problem';
import { problemOf } from '../ask';
import styles from './editable-cell.module.css';
import type { CellEditing } from './grid-column';
import { Icon } from './icon';

interface BusyFormProps {
  /** Called when a save has worked. */
  done: () => void;
  children: (editing: CellEditing) => ReactNode;
}

/** Runs what a form saves, says that it is under way, and leaves the form open with the reason where it fails. */
export function BusyForm({ done, children }: BusyFormProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = (save: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    save()
      .then(done, (error: unknown) => setProblem(problemOf(error)))
      .finally(() => setBusy(false));
  };
  return (
    <>
      {children({ run, busy })}
      <div className={styles.state} aria-live="polite">
        {busy ? 'Saving…' : null}
        {problem ? (
          <span className={styles.error}>
            <Icon name="error" /> {problem.message}
          </span>
        ) : null}
      </div>
    </>
  );
}
