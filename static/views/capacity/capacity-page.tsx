import { useState } from 'react';
import { Pick } from '../../parts/pick';
import { SkeletonRows } from '../../parts/skeleton';
import { ViewFrame } from '../../parts/view-frame';
import { useAnswer } from '../../use-answer';
import { CapacityView } from './capacity';

const spans = [
  { value: '8', name: '8 weeks' },
  { value: '12', name: '12 weeks' },
  { value: '26', name: '26 weeks' },
] as const;

/** Who is asked for how much, week by week, as a page of the project. */
export default function CapacityPage({ project }: { project: string }) {
  const [weeks, setWeeks] = useState<(typeof spans)[number]['value']>('12');
  const asking = useAnswer('capacity', { project, weeks: Number(weeks) });
  return (
    <ViewFrame title="Capacity" asking={asking} skeleton={<Skeleton />}>
      {({ value }) => (
        <CapacityView
          capacity={value.capacity}
          span={
            <Pick
              label="Weeks shown"
              any="12 weeks"
              options={spans.filter((span) => span.value !== '12')}
              value={weeks === '12' ? undefined : weeks}
              choose={(chosen) => setWeeks(chosen ?? '12')}
            />
          }
        />
      )}
    </ViewFrame>
  );
}

function Skeleton() {
  return (
    <div role="status" aria-label="Reading everybody’s open work">
      <SkeletonRows rows={10} />
    </div>
  );
}
