import { all, any, is, isGiven, isIn, isNot, withinDays, type Clause } from './jql';

const open = isNot('statusCategory', 'Done');

/** Everything in a project that is still to be done. */
export function openWork(projectKey: string): Clause {
  return all(is('project', projectKey), open);
}

/** Open work and what was touched lately; with `spent`, also everything that time was logged on, since all of it costs. */
export function reportedWork(projectKey: string, days: number, spent: boolean): Clause {
  const wanted = [open, withinDays('updated', days), ...(spent ? [isGiven('timespent')] : [])];
  return all(is('project', projectKey), any(...wanted));
}

/** What people have still to do outside a project. */
export function openWorkElsewhere(projectKey: string, accountIds: readonly string[]): Clause {
  return all(isNot('project', projectKey), open, isIn('assignee', accountIds));
}
