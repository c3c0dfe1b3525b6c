import { SkeletonRows } from '../../parts/skeleton';
import { ViewFrame } from '../../parts/view-frame';
import { useAnswer } from '../../use-answer';
import { PlanBar } from '../plan-exchange/plan-bar';
import { ScheduleView } from './schedule';

/** When everything happens and what does not fit, as a page of the project. */
export default function SchedulePage({ project }: { project: string }) {
  const asking = useAnswer('schedule', { project });
  return (
    <ViewFrame title="Schedule" asking={asking} skeleton={<Skeleton />}>
      {({ value }) => (
        <>
          <PlanBar project={project} changed={asking.refresh} />
          <ScheduleView schedule={value.schedule} />
        </>
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
