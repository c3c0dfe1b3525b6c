import { lazy, Suspense, useState } from 'react';
import { Segmented } from '../../parts/segmented';
import { SkeletonRows } from '../../parts/skeleton';
import { ViewFrame } from '../../parts/view-frame';
import { useAnswer } from '../../use-answer';
import { ScheduleView } from './schedule';

const Sync = lazy(() => import('./sync-page'));

const parts = [
  { id: 'plan', name: 'Plan' },
  { id: 'sync', name: 'Sync with the team' },
];

/** When everything happens and what does not fit, and what to go through with the team, as a page of the project. */
export default function SchedulePage({ project }: { project: string }) {
  const [part, setPart] = useState('plan');
  return (
    <>
      <Segmented label="Part of the schedule" options={parts} value={part} choose={setPart} />
      {part === 'plan' ? (
        <Plan project={project} />
      ) : (
        <Suspense fallback={<Skeleton />}>
          <Sync project={project} />
        </Suspense>
      )}
    </>
  );
}

function Plan({ project }: { project: string }) {
  const asking = useAnswer('schedule', { project });
  return (
    <ViewFrame title="Schedule" asking={asking} skeleton={<Skeleton />}>
      {({ value: { schedule, mayEdit, keepsStart } }) => (
        <ScheduleView {...{ schedule, mayEdit, keepsStart, project }} refresh={asking.refresh} />
      )}
    </ViewFrame>
  );
}

function Skeleton() {
  return (
    <div role="status" aria-label="Reading work, links and dates">
      <SkeletonRows rows={12} />
    </div>
  );
}
