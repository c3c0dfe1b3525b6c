import type { ReactNode } from 'react';
import * as v from 'valibot';
import type { Questions } from '../../src/api';
import type { Answered } from '../ask';
import type { Asking } from '../use-answer';
import { AsOf } from './as-of';
import { Button } from './button';
import { Icon } from './icon';
import { ProblemMessage } from './problem-message';
import styles from './view-frame.module.css';

interface ViewFrameProps<N extends keyof Questions> {
  title: string;
  asking: Asking<N>;
  skeleton: ReactNode;
  /** Stands under the title whatever the answer, e.g. the choice of what is asked. */
  tools?: ReactNode;
  children: (answer: Answered<N>) => ReactNode;
}

/** The project that an answer is about, where it is about one. */
const ofProject = v.object({ project: v.object({ name: v.string() }) });

/** Title row, how fresh the answer is, and the answer itself: a skeleton before it, the old one beside a problem. */
export function ViewFrame<N extends keyof Questions>({ title, asking, skeleton, tools, children }: ViewFrameProps<N>) {
  const { answer, problem, busy, refresh } = asking;
  const about = v.safeParse(ofProject, answer?.value);
  return (
    <div className={styles.view} aria-busy={busy}>
      <div className={styles.title}>
        <h1>
          {about.success ? <span className={styles.project}>{about.output.project.name} · </span> : null}
          {title}
        </h1>
        <p className={styles.fresh}>
          {answer ? <AsOf readAt={answer.readAt} /> : null}
          {answer && busy ? <span> · refreshing…</span> : null}
          <Button kind="subtle" onClick={refresh} busy={busy}>
            <Icon name="refresh" /> Refresh
          </Button>
          {answer ? (
            <Button kind="subtle" onClick={() => print()}>
              <Icon name="printer" /> Print
            </Button>
          ) : null}
        </p>
      </div>
      {tools}
      {problem ? <ProblemMessage problem={problem} retry={refresh} busy={busy} /> : null}
      {answer ? children(answer) : problem ? null : skeleton}
    </div>
  );
}
