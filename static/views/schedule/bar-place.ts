import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import type { TimeScale } from './time-scale';

export const rowPx = 32;
export const barPx = 16;
/** Half the width of a milestone's diamond. */
export const diamondPx = 7;

/** From where to where a row is drawn; a milestone stands at the end of its day. */
export function barPlace({ kind, start, finish }: ScheduleRow, scale: TimeScale) {
  if (finish === undefined) return undefined;
  if (kind === 'milestone') {
    const x = scale.end(finish);
    return { x: x - diamondPx, end: x + diamondPx };
  }
  const x = scale.x(start ?? finish);
  return { x, end: Math.max(scale.end(finish), x + 3) };
}
