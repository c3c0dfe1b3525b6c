import { useCallback, useState, type ReactNode } from 'react';
import type { Problem } from '../../src/api';
import { problemOf } from '../ask';
import { Icon } from './icon';
import { Popover } from './popover';
import styles from './editable-cell.module.css';

export interface Editing<V> {
  /** Saves; the editor stays open with what was entered until that has worked. */
  pick(value: V): void;
  readonly busy: boolean;
}

interface EditableCellProps<V> {
  /** What is edited, e.g. "Probability of ERP-31". */
  label: string;
  shown: ReactNode;
  save: (value: V) => Promise<void>;
  editor: (editing: Editing<V>) => ReactNode;
}

/** A value that a press turns into its editor; a failed save leaves the editor open with the reason. */
export function EditableCell<V>({ label, shown, save, editor }: EditableCellProps<V>) {
  const [anchor, setAnchor] = useState<HTMLButtonElement>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const close = useCallback(() => {
    anchor?.focus();
    setAnchor(undefined);
    setProblem(undefined);
  }, [anchor]);

  const pick = (value: V) => {
    setBusy(true);
    setProblem(undefined);
    save(value)
      .then(close, (error: unknown) => setProblem(problemOf(error)))
      .finally(() => setBusy(false));
  };

  return (
    <>
      <button
        type="button"
        className={styles.value}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={({ currentTarget }) => (anchor ? close() : setAnchor(currentTarget))}
      >
        <span className={styles.label}>{label}: </span>
        {shown}
        <Icon name="edit" size={12} />
      </button>
      {anchor ? (
        <Popover label={label} anchor={anchor} close={close}>
          {editor({ pick, busy })}
          <div className={styles.state} aria-live="polite">
            {busy ? 'Saving…' : null}
            {problem ? (
              <span className={styles.error}>
                <Icon name="error" /> {problem.message}
              </span>
            ) : null}
          </div>
        </Popover>
      ) : null}
    </>
  );
}
