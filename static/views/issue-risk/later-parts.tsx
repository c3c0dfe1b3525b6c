import { lazy, Suspense, type ReactNode } from 'react';
import { SkeletonLines } from '../../parts/skeleton';

/** Parts of the panel that follow when its first picture stands. */
export const LaterParts = {
  ExposureTrail: lazy(() => import('./exposure-trail')),
  LinkedWork: lazy(() => import('./linked-work')),
  OccurredPart: lazy(() => import('./occurred-part')),
  OtherAssessments: lazy(() => import('./other-assessments')),
  StatementPart: lazy(() => import('./statement-part')),
  WorkRisks: lazy(() => import('./work-risks')),
};

export function Later({ children }: { children: ReactNode }) {
  return <Suspense fallback={<SkeletonLines lines={2} />}>{children}</Suspense>;
}
