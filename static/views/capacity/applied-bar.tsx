import { useEffect, useRef, useState } from 'react';
import { problemOf } from '../../ask';
import { announce } from '../../parts/announce';
import { Button } from '../../parts/button';
import { reportFailure } from '../../parts/flag';
import type { TakeBack } from './apply-changes';
import styles from './load-view.module.css';

/** A way out that was written to Jira. */
export interface Applied {
  readonly text: string;
  readonly takeBack: TakeBack;
}

interface AppliedBarProps {
  applied: Applied;
  close: () => void;
  changed: () => void;
}

/** What was written to Jira just now; it stays until somebody closes it or takes it back, and has the focus. */
export function AppliedBar({ applied, close, changed }: AppliedBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    bar.current?.focus();
    announce(`${applied.text}: written to Jira`);
  }, [applied]);
  const undo = async () => {
    setBusy(true);
    try {
      await applied.takeBack();
      announce(`${applied.text}: taken back`);
      close();
    } catch (error) {
      reportFailure('Not taken back', problemOf(error).message);
    } finally {
      setBusy(false);
      changed();
    }
  };
  return (
    <div ref={bar} className={styles.preview} role="group" aria-label="Written to Jira" tabIndex={-1}>
      <p>
        <strong>Written to Jira:</strong> {applied.text}.
      </p>
      <span>
        <Button busy={busy} onClick={() => void undo()}>
          Undo
        </Button>{' '}
        <Button kind="subtle" onClick={close}>
          Close
        </Button>
      </span>
    </div>
  );
}
