import { lazy, Suspense } from 'react';
import { Segmented } from '../../parts/segmented';
import { useSection } from '../../section';
import { PlanPage } from './plan-page';
import { ScheduleSkeleton } from './schedule-skeleton';

const Sync = lazy(() => import('../sync/sync-page'));

const sections = [
  { id: 'time-line', name: 'Time line' },
  { id: 'sync', name: 'Sync with the team' },
  { id: 'slip-ledger', name: 'Slip ledger' },
  { id: 'forecast', name: 'Forecast' },
] as const;

/** When everything happens, what does not fit, and what to go through with the team, as a page of the project in four parts. */
export default function SchedulePage({ project }: { project: string }) {
  const { section, go } = useSection();
  const shown = sections.find(({ id }) => id === section)?.id ?? 'time-line';
  const tools = (
    <Segmented label="Part of the schedule" options={sections} value={shown} choose={(id) => go('schedule', id)} />
  );
  if (shown !== 'sync') return <PlanPage project={project} part={shown} tools={tools} />;
  return (
    <Suspense fallback={<ScheduleSkeleton />}>
      <Sync project={project} tools={tools} />
    </Suspense>
  );
}
