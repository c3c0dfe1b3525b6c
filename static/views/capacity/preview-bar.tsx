import { lazy, Suspense, useMemo, useState } from 'react';
import type { Workload } from '../../../src/analysis/workload';
import { problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { confirmDone, reportFailure } from '../../parts/flag';
import { applyChanges } from './apply-changes';
import styles from './load-view.module.css';
import type { Preview } from './ways-out';

const ScheduleEffect = lazy(() => import('./schedule-effect'));

interface PreviewBarProps {
  workload: Workload;
  preview: Preview;
  stop: () => void;
  changed: () => void;
}

/** What is only looked at so far, with the way to have it written and, after that, taken back. */
export function PreviewBar({ workload, preview, stop, changed }: PreviewBarProps) {
  const [busy, setBusy] = useState(false);
  const { changes } = preview;
  const dated = useMemo(() => changes.filter(({ start, due }) => start !== undefined || due !== undefined), [changes]);
  const project = workload.work.find(({ key }) => key === dated[0]?.key)?.projectKey;
  const apply = async () => {
    setBusy(true);
    try {
      const takeBack = await applyChanges(workload, changes);
      const undo = () =>
        takeBack().then(changed, (error: unknown) => reportFailure('Not taken back', problemOf(error).message));
      confirmDone(`${preview.text}: written`, () => void undo());
      stop();
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
