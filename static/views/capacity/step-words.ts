import type { ScenarioStep } from '../../../src/model/scenario';
import type { Formats } from '../../formats';

/** A step in a sentence. */
export function stepWords(step: ScenarioStep, { hours, day }: Pick<Formats, 'hours' | 'day'>): string {
  if (step.kind === 'person')
    return `${step.name}, ${step.role}, ${hours(step.hoursPerWeek)} a week from ${day(step.from)}`;
  if (step.kind === 'project')
    return `${step.name}: ${hours(step.hours)} of ${step.role} from ${day(step.start)} to ${day(step.due)}`;
  const { projectKey, weeks } = step;
  const many = Math.abs(weeks) === 1 ? 'a week' : `${Math.abs(weeks)} weeks`;
  return `All open work of ${projectKey} ${many} ${weeks < 0 ? 'earlier' : 'later'}`;
}
