import type { ReactNode } from 'react';
import { SkeletonRows } from '../../parts/skeleton';
import { ViewFrame } from '../../parts/view-frame';
import { useAnswer } from '../../use-answer';
import { SyncView } from './sync-view';

/** After the team meeting: what changed since the last one, and what nobody has said anything about. */
export default function SyncPage({ project, tools }: { project: string; tools: ReactNode }) {
  const asking = useAnswer('sync', { project });
  const skeleton = (
    <div role="status" aria-label="Reading what changed">
      <SkeletonRows rows={8} />
    </div>
  );
  return (
    <ViewFrame title="Schedule" tools={tools} asking={asking} skeleton={skeleton}>
      {(answer) => (
        <SyncView
          answer={answer}
          project={project}
          refresh={asking.refresh}
          take={(after) => asking.put(() => after)}
        />
      )}
    </ViewFrame>
  );
}
