import { lazy, Suspense, useState } from 'react';
import type { ComparedWith } from '../../../src/api/baseline';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import fields from '../../parts/field.module.css';
import styles from './baseline-choice.module.css';

const BaselinesDialog = lazy(() => import('./baselines-dialog'));

/** Number that stands for the first commitment of each issue. */
const firstCommitments = 0;

interface BaselineChoiceProps {
  project: string;
  baselines: readonly ComparedWith[];
  comparedWith: number | undefined;
  choose: (number: number | undefined) => void;
  /** Called when one was taken or removed. */
  changed: () => void;
}

/** What the schedule is compared with, and the way to the list of baselines. */
export function BaselineChoice({ project, baselines, comparedWith, choose, changed }: BaselineChoiceProps) {
  const { day } = useFormats();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.choice}>
      {baselines.length === 0 ? (
        <span className={styles.label}>No baseline yet: compared with first commitments in Jira’s history</span>
      ) : (
        <label className={styles.label}>
          Compare with{' '}
          <select
            className={fields.input}
            value={comparedWith ?? firstCommitments}
            onChange={({ target }) => choose(Number(target.value))}
          >
            {baselines.map(({ number, name, takenAt, original }) => (
              <option key={number} value={number}>
                {name}, {day(takenAt.slice(0, 10))}
                {original ? ' (original)' : ''}
              </option>
            ))}
            <option value={firstCommitments}>First commitments in Jira’s history</option>
          </select>
        </label>
      )}
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {baselines.length === 0 ? 'Take a baseline' : 'Baselines'}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <BaselinesDialog
            project={project}
            changed={() => {
              choose(undefined);
              changed();
            }}
            close={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
