import { lazy, Suspense, useMemo, useState } from 'react';
import type { Workload } from '../../../src/analysis/workload';
import { problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { reportFailure } from '../../parts/flag';
import type { Applied } from './applied-bar';
import { applyChanges } from './apply-changes';
import styles from './load-view.module.css';
import type { Preview } from './ways-out';

const ScheduleEffect = lazy(() => import('./schedule-effect'));

interface PreviewBarProps {
  workload: Workload;
  preview: Preview;
  stop: () => void;
  /** What was written, and what takes it back. */
  applied: (applied: Applied) => void;
  changed: () => void;
}

/** What is only looked at so far, with the way to have it written. */
export function PreviewBar({ workload, preview, stop, applied, changed }: PreviewBarProps) {
  const [busy, setBusy] = useState(false);
  const { changes } = preview;
  const dated = useMemo(() => changes.filter(({ start, due }) => start !== undefined || due !== undefined), [changes]);
  const project = workload.work.find(({ key }) => key === dated[0]?.key)?.projectKey;
  const apply = async () => {
    setBusy(true);
    try {
      const takeBack = await applyChanges(workload, changes);
      applied({ text: preview.text, takeBack });
    } catch (error) {
      reportFailure('Nothing was changed', problemOf(error).message);
    } finally {
      setBusy(false);
      changed();
    }
  };
  return (
    <div className={styles.preview}>
      <p role="status">
        <strong>Preview:</strong> {preview.text}. Nothing is written; changed cells have a dashed frame.
      </p>
      <span>
        <Button kind="primary" busy={busy} onClick={() => void apply()}>
          Apply in Jira
        </Button>{' '}
        <Button onClick={stop}>Stop preview</Button>
      </span>
      <div className={styles.follows}>
        {project === undefined ? (
          <p>No date changes, so the schedule stays as it is.</p>
        ) : (
          <Suspense fallback={null}>
            <ScheduleEffect project={project} changes={dated} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
