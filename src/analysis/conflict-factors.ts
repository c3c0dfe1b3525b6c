import { dayText } from '../model/date-text';
import type { IsoDate } from '../model/date';
import { hoursText } from '../model/hours-text';
import { ascending } from '../model/order';
import { percentText } from '../model/percent-text';
import type { LoadConflict } from './load-conflict';

const notOfWork: ReadonlySet<LoadConflict['rule']> = new Set(['K27', 'K30', 'K31']);
const notAssessed = 'not assessed: not about one piece of work';

/** [K24] What the rank of a conflict is made of, in words. */
export function conflictFactors(conflict: LoadConflict, asOf: IsoDate) {
  const { rule, hours, weeksAhead } = conflict;
  return [
    { label: 'Hours', value: hoursText(hours * 60) },
    { label: 'Weeks ahead', value: rule === 'K31' ? 'each of the twelve by itself' : String(weeksAhead) },
    { label: 'Float used up', value: floatText(conflict) },
    { label: 'Milestone endangered', value: milestoneText(conflict, asOf) },
  ];
}

function floatText({ rule, floatUsed, floatFrom }: LoadConflict): string {
  if (notOfWork.has(rule)) return notAssessed;
  if (floatUsed === undefined) return 'not assessed: no due date';
  return `${percentText(Math.round(100 * floatUsed))}, from the ${floatFrom ?? 'due date'}`;
}

function milestoneText({ rule, keys, endangers, onSchedule }: LoadConflict, asOf: IsoDate): string {
  if (endangers) {
    const { id, title, date } = endangers;
    const named = id.startsWith('version:') ? title : `${id} ${title}`;
    return date === undefined ? named : `${named}, ${dayText(date, asOf)}`;
  }
  if (notOfWork.has(rule)) return notAssessed;
  if (onSchedule === undefined) return 'not assessed: no schedule at hand';
  if (onSchedule === 0) return 'not assessed: planned in other projects';
  return onSchedule === keys.length ? 'none' : 'none by work of this project; of other projects not assessed';
}

/** Who can mend a conflict. */
export function conflictMender({ rule, projectKeys }: LoadConflict): string {
  if (projectKeys.length === 0) return 'Whoever plans the work that you may not see';
  const projects = [...projectKeys].sort(ascending).join(' and ');
  return rule === 'K30' ? `Whoever looks after the change log of ${projects}` : `Whoever plans ${projects}`;
}
