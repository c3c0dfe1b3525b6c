import { SkeletonRows } from '../../parts/skeleton';
import { ViewFrame } from '../../parts/view-frame';
import { useAnswer } from '../../use-answer';
import { ScheduleView } from './schedule';

/** When everything happens and what does not fit, as a page of the project. */
export default function SchedulePage({ project }: { project: string }) {
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
