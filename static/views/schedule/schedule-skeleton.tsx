import { SkeletonRows } from '../../parts/skeleton';

export function ScheduleSkeleton() {
  return (
    <div role="status" aria-label="Reading work, links and dates">
      <SkeletonRows rows={12} />
    </div>
  );
}
