import { hoursFromPoints, type ProjectRate } from './hours-from-points';
import { openWork, type OpenWork } from './open-work';
import type { Issue } from '../model/issue';
import type { ProjectSettings } from '../model/settings';

/** [K7] [K15] Open work as it counts in a load, the same for every picture of it. */
export function loadWork(
  issues: readonly Issue[],
  settings: ProjectSettings,
  own: ProjectRate | undefined,
): readonly OpenWork[] {
  // Work that is done no longer stands for its parent.
  const open = issues.filter(({ status }) => status.category !== 'done');
  return hoursFromPoints(openWork(open, settings), own);
}
