import { namesOf } from '../../../src/analysis/part-choices';
import type { StepScope } from '../../../src/analysis/step-scope';
import type { Workload } from '../../../src/analysis/workload';
import type { ProjectPart, WorkShift } from '../../../src/model/project-part';
import type { ScenarioStep } from '../../../src/model/scenario';
import type { Formats } from '../../formats';

const kinds: Readonly<Record<ProjectPart['kind'], string>> = {
  parent: '',
  version: 'version ',
  component: 'component ',
  label: 'label ',
  team: 'team ',
  person: 'work of ',
  issues: '',
};

/** A step in a sentence. */
export function stepWords(step: ScenarioStep, workload: Workload, formats: Pick<Formats, 'hours' | 'day'>): string {
  const { hours, day } = formats;
  const nameOf = namesOf(workload);
  const person = (accountId: string) => nameOf({ kind: 'person', accountId });
  // A key tells the project as well.
  const within = (projectKey: string, part: ProjectPart | undefined) => {
    if (!part) return projectKey;
    const name = `${kinds[part.kind]}${nameOf(part)}`;
    return name.startsWith(`${projectKey}-`) ? name : `${projectKey}, ${name}`;
  };
  switch (step.kind) {
    case 'person':
      return `${step.name}, ${step.role}, ${hours(step.hoursPerWeek)} a week from ${day(step.from)}`;
    case 'project':
      return `${step.name}: ${hours(step.hours)} of ${step.role} from ${day(step.start)} to ${day(step.due)}`;
    case 'away':
      return `${person(step.accountId)} is away from ${day(step.from)} to ${day(step.to)}`;
    case 'hand-over': {
      const { to } = step;
      const taker = to.kind === 'person' ? person(to.accountId) : `the role ${to.role}`;
      return `Open work of ${person(step.from)} in ${within(step.projectKey, step.part)} goes to ${taker}`;
    }
    case 'move': {
      const of = step.part ? within(step.projectKey, step.part) : `All open work of ${step.projectKey}`;
      return `${of}${step.part ? ':' : ''} ${shiftWords(step.by, day)}`;
    }
  }
}

/** [K28] Said of a scenario wherever its figures are. */
export const partlyHidden = 'Partly about projects or work items that you may not see: not in the figures.';

function shiftWords(by: WorkShift, day: Formats['day']): string {
  if ('on' in by) return `${by.kind}s on ${day(by.on)}`;
  const count = Math.abs(by.count);
  const one = by.kind === 'weeks' ? 'a week' : 'a day';
  return `${count === 1 ? one : `${count} ${by.kind}`} ${by.count < 0 ? 'earlier' : 'later'}`;
}

/** What a step takes hold of: how much, and how much of it would be late. */
export function scopeWords(scope: StepScope, { hours }: Pick<Formats, 'hours'>): string {
  const { issues, hours: all, unestimated, shiftDays, late, unknownKeys } = scope;
  const unknown =
    unknownKeys.length > 0 ? ` Not open work of the project that somebody has: ${unknownKeys.join(', ')}.` : '';
  if (issues === 0) return unknown.trim() || 'No open work that somebody has.';
  const vague = unestimated > 0 ? `, ${unestimated} not estimated` : '';
  const many = `${issues} ${issues === 1 ? 'issue' : 'issues'}, ${hours(all)}${vague}.`;
  return `${many}${daysWords(shiftDays)}${lateWords(late)}${unknown}`;
}

function daysWords(days: number | undefined): string {
  if (days === undefined) return '';
  if (days === 0) return ' Nothing moves.';
  const many = Math.abs(days) === 1 ? 'one day' : `${Math.abs(days)} days`;
  return ` Moves ${many} ${days < 0 ? 'earlier' : 'later'}.`;
}

function lateWords({ before, after }: StepScope['late']): string {
  if (after === 0 && before === 0) return ' None is due after the date of its version or milestone.';
  return ` Due after the date of their version or milestone: ${after}, now ${before}.`;
}
