import { useCallback, useState, type ReactNode } from 'react';
import type { Problem } from '../../src/api';
import { problemOf } from '../ask';
import styles from './editable-cell.module.css';
import type { CellEditing } from './grid-column';
import { Icon } from './icon';
import { Popover } from './popover';

interface CellEditorProps {
  label: string;
  anchor: HTMLElement;
  close: () => void;
  children: (editing: CellEditing) => ReactNode;
}

/** The editor of a value beside where it stands; a failed save leaves it open with the reason. */
export function CellEditor({ label, anchor, close, children }: CellEditorProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const shut = useCallback(() => {
    anchor.focus();
    close();
  }, [anchor, close]);
  const run = (save: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    save()
      .then(shut, (error: unknown) => setProblem(problemOf(error)))
      .finally(() => setBusy(false));
  };
  return (
    <Popover label={label} anchor={anchor} close={shut}>
      {children({ run, busy })}
      <div className={styles.state} aria-live="polite">
        {busy ? 'Saving…' : null}
        {problem ? (
          <span className={styles.error}>
            <Icon name="error" /> {problem.message}
          </span>
        ) : null}
      </div>
    </Popover>
  );
}
