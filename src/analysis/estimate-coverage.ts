import { hoursFromPoints, type ProjectRate } from './hours-from-points';
import { openWork, type OpenWork } from './open-work';
import type { Issue } from '../model/issue';
import type { ProjectSettings } from '../model/settings';

/** How much of the open work is estimated; with too little of it, sums of hours say nothing. */
export interface EstimateCoverage {
  readonly estimated: readonly OpenWork[];
  readonly unestimated: readonly Issue[];
  readonly remainingHours: number;
  /** [E3] More than half of the open issues have no estimate. */
  readonly tooLow: boolean;
}

/** With a rate, story points count as an estimate (K15). */
export function estimateCoverage(
  work: readonly Issue[],
  settings: ProjectSettings,
  rate?: ProjectRate,
): EstimateCoverage {
  const open = hoursFromPoints(openWork(work, settings), rate);
  const unestimated = open.filter(({ hours }) => hours === undefined).map(({ issue }) => issue);
  const estimated = open.filter(({ hours }) => hours !== undefined);
  return {
    estimated,
    unestimated,
    remainingHours: estimated.reduce((sum, { hours = 0 }) => sum + hours, 0),
    tooLow: unestimated.length > estimated.length,
  };
}
