import { scopedSteps } from '../../../src/analysis/scenario-effect';
import type { ScheduledWorks } from '../../../src/analysis/scheduled-work';
import type { Workload } from '../../../src/analysis/workload';
import { useMemo, useRef } from 'react';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { scopeWords, stepWords } from './step-words';
import type { WhatIsSupposed } from './use-supposed';
import styles from './what-if.module.css';

interface StepListProps {
  /** As it stands. */
  workload: Workload;
  /** With all that is supposed, whose people are named in steps. */
  after: Workload;
  plan: ScheduledWorks | undefined;
  supposed: WhatIsSupposed;
}

/** What is supposed, step by step, each with what it takes hold of; each can be dropped, and the last change undone. */
export function StepList({ workload, after, plan, supposed }: StepListProps) {
  const formats = useFormats();
  const { steps, mayUndo, become, undo } = supposed;
  const scoped = useMemo(() => scopedSteps(workload, steps, plan), [workload, steps, plan]);
  const tools = useRef<HTMLDivElement>(null);
  // What was pressed is gone; its way back is where one goes on.
  const drop = (rest: typeof steps) => {
    become(rest);
    requestAnimationFrame(() => tools.current?.querySelector('button')?.focus());
  };
  return (
    <>
      {steps.length > 0 ? (
        <ol className={styles.steps} aria-label="What is supposed">
          {scoped.map(({ step, scope }, at) => {
            const words = stepWords(step, after, formats);
            return (
              <li key={`${at} ${words}`}>
                <span>{words}</span>
                <Button
                  kind="link"
                  aria-label={`Drop: ${words}`}
                  onClick={() => drop(steps.filter((_, other) => other !== at))}
                >
                  Drop
                </Button>
                {scope ? <span className={styles.role}>{scopeWords(scope, formats)}</span> : null}
              </li>
            );
          })}
        </ol>
      ) : null}
      {mayUndo || steps.length > 0 ? (
        <div ref={tools} className={styles.kept}>
          <Button disabled={!mayUndo} onClick={undo}>
            Undo the last change
          </Button>
          <Button disabled={steps.length === 0} onClick={() => drop([])}>
            Drop all
          </Button>
        </div>
      ) : null}
    </>
  );
}
