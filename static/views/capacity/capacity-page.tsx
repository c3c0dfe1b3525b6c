import { lazy, Suspense } from 'react';
import { Segmented } from '../../parts/segmented';
import { SkeletonRows } from '../../parts/skeleton';
import { ViewFrame } from '../../parts/view-frame';
import { useSection } from '../../section';
import { useAnswer } from '../../use-answer';
import { LoadView } from './load-view';
import { PeopleView } from './people-view';

const WhatIfView = lazy(() => import('./what-if-view'));

const parts = [
  { id: 'load', name: 'Load' },
  { id: 'what-if', name: 'What if' },
  { id: 'people', name: 'People and time' },
] as const;

/** Who is asked for how much, and what time people really have, as a page of the project. */
export default function CapacityPage({ project }: { project: string }) {
  const { section, go } = useSection();
  const part = parts.find(({ id }) => id === section)?.id ?? 'load';
  const tools = (
    <Segmented label="Part of the capacity" options={parts} value={part} choose={(id) => go('capacity', id)} />
  );
  const asking = useAnswer('workload', { project });
  return (
    <ViewFrame title="Capacity" tools={tools} asking={asking} skeleton={<Skeleton />}>
      {({ value }) =>
        part === 'load' ? (
          <LoadView
            changed={asking.refresh}
            project={project}
            workload={value.workload}
            decisions={value.decisions}
            undecidedBy={value.undecidedBy}
            mayPlan={value.mayPlan}
            accepted={value.accepted}
            accept={(accepted) => asking.put((now) => ({ ...now, value: { ...now.value, accepted } }))}
          />
        ) : part === 'what-if' ? (
          <Suspense fallback={<Skeleton />}>
            <WhatIfView project={project} workload={value.workload} mayPlan={value.mayPlan} />
          </Suspense>
        ) : (
          <PeopleView project={project} workload={value.workload} mayPlan={value.mayPlan} changed={asking.refresh} />
        )
      }
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
