import type { ReactNode } from 'react';
import type { Questions } from '../../src/api';
import type { Project } from '../../src/model/project';
import type { Answered } from '../ask';
import type { Asking } from '../use-answer';
import { AsOf } from './as-of';
import { Button } from './button';
import { Icon } from './icon';
import { ProblemMessage } from './problem-message';
import styles from './view-frame.module.css';

type ProjectQuestion = {
  [N in keyof Questions]: Questions[N]['answer'] extends { project: Project } ? N : never;
}[keyof Questions];

interface ViewFrameProps<N extends ProjectQuestion> {
  title: string;
  asking: Asking<N>;
  skeleton: ReactNode;
  children: (answer: Answered<N>) => ReactNode;
}

/** Title row, how fresh the answer is, and the answer itself: a skeleton before it, the old one beside a problem. */
export function ViewFrame<N extends ProjectQuestion>({ title, asking, skeleton, children }: ViewFrameProps<N>) {
  const { answer, problem, busy, refresh } = asking;
  return (
    <div className={styles.view} aria-busy={busy}>
      <div className={styles.title}>
        <h1>
          {answer ? <span className={styles.project}>{answer.value.project.name} · </span> : null}
          {title}
        </h1>
        <p className={styles.fresh}>
          {answer ? <AsOf readAt={answer.readAt} /> : null}
          {answer && busy ? <span> · refreshing…</span> : null}
          <Button kind="subtle" onClick={refresh} busy={busy}>
            <Icon name="refresh" /> Refresh
          </Button>
        </p>
      </div>
      {problem ? <ProblemMessage problem={problem} retry={refresh} busy={busy} /> : null}
      {answer ? children(answer) : problem ? null : skeleton}
    </div>
  );
}
