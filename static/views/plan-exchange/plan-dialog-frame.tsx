import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../../parts/button';
import { classes } from '../../parts/classes';
import frame from '../../parts/dialog.module.css';
import dialog from '../exchange/import-dialog.module.css';
import styles from './plan-dialog.module.css';

interface PlanDialogFrameProps {
  title: string;
  file?: string | undefined;
  /** Under way: it cannot be closed. */
  busy: boolean;
  close: () => void;
  children: ReactNode;
}

/** A dialog over the page; Esc closes it unless something is being written. */
export function PlanDialogFrame({ title, file, busy, close, children }: PlanDialogFrameProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog
      ref={element}
      className={classes(frame.dialog, styles.wide)}
      aria-labelledby={id}
      onCancel={(escape) => {
        escape.preventDefault();
        if (!busy) close();
      }}
    >
      <div className={frame.head}>
        <h2 id={id}>
          {title}
          {file === undefined ? null : <span className={dialog.file}> · {file}</span>}
        </h2>
        {busy ? null : (
          <Button kind="subtle" onClick={close}>
            Close
          </Button>
        )}
      </div>
      {children}
    </dialog>
  );
}

/** How far a long piece of work has come. */
export function Progress({ words, done, all }: { words: string; done: number; all: number }) {
  return (
    <>
      <p role="status">{words}</p>
      <progress className={styles.progress} value={done} max={Math.max(1, all)} aria-label={words} />
    </>
  );
}
