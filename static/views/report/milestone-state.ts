import type { Milestone } from '../../../src/analysis/milestones';
import type { Tone } from '../../parts/lozenge';

/** How a milestone stands against the first date it was given. */
export function milestoneState({ done, current, forecast, slipDays = 0 }: Milestone): { word: string; tone: Tone } {
  if (done) return slipDays > 0 ? { word: 'Reached late', tone: 'neutral' } : { word: 'Reached', tone: 'done' };
  if (!current || !forecast) return { word: 'No date', tone: 'attention' };
  return slipDays > 0 ? { word: 'Late', tone: 'danger' } : { word: 'On time', tone: 'current' };
}
