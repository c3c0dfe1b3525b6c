import type { LoadConflict } from './load-conflicts';
import { hoursText } from '../model/hours-text';
import { ascending } from '../model/order';
import { percentText } from '../model/percent-text';

/** [K24] What the rank of a conflict is made of, in words. */
export function conflictFactors({ hours, weeksAhead, floatUsed }: LoadConflict) {
  return [
    { label: 'Hours', value: hoursText(hours * 60) },
    { label: 'Weeks ahead', value: String(weeksAhead) },
    {
      label: 'Float used up',
      value: floatUsed === undefined ? 'not assessed: no due date' : percentText(Math.round(100 * floatUsed)),
    },
    { label: 'Milestone endangered', value: 'not assessed' },
  ];
}

/** Who can mend a conflict. */
export function conflictMender({ projectKeys }: LoadConflict): string {
  return `Whoever plans ${[...projectKeys].sort(ascending).join(' and ')}`;
}
