import {
  all,
  any,
  customField,
  is,
  isEmpty,
  isGiven,
  isIn,
  isNot,
  isNotIn,
  onOrAfter,
  withinDays,
  type Clause,
} from './jql';
import type { IsoDate } from '../model/date';

const open = isNot('statusCategory', 'Done');
const done = is('statusCategory', 'Done');

/** Everything in a project that is still to be done. */
export function openWork(projectKey: string): Clause {
  return all(is('project', projectKey), open);
}

/** Everything in a project that was changed in the last days, by whomever. */
export function changedWork(projectKey: string, days: number): Clause {
  return all(is('project', projectKey), withinDays('updated', days));
}

/**
 * What was done in the last days. An issue without a resolution does not tell when it was done, but it has changed since:
 * asking all others for a change would bring in whatever was only edited in bulk.
 */
export function recentlyDone(projectKey: string, days: number): Clause {
  const unclear = all(isEmpty('resolution'), withinDays('updated', days));
  return all(is('project', projectKey), done, any(withinDays('resolutiondate', days), unclear));
}

/** Everything done that time was logged on, since all of it costs. */
export function doneWithCost(projectKey: string): Clause {
  return all(is('project', projectKey), done, isGiven('timespent'));
}

export function labelled(labels: readonly string[]): Clause {
  return isIn('labels', labels);
}

/** With other labels or none. */
export function notLabelled(labels: readonly string[]): Clause {
  return any(isEmpty('labels'), isNotIn('labels', labels));
}

/** What people have still to do, wherever it is. */
export function openWorkOf(accountIds: readonly string[]): Clause {
  return all(open, isIn('assignee', accountIds));
}

/** Everything that one of these people logged time on since a day. */
export function loggedWork(accountIds: readonly string[], since: IsoDate): Clause {
  return all(isIn('worklogAuthor', accountIds), onOrAfter('worklogDate', since));
}

/** In a sprint, and not due on a day of its own; `field` is the one of the sprints. */
export function plannedBySprint(field: string): Clause {
  return all(isEmpty('duedate'), isGiven(customField(field)));
}

/** What people have still to do outside a project. */
export function openWorkElsewhere(projectKey: string, accountIds: readonly string[]): Clause {
  return all(isNot('project', projectKey), open, isIn('assignee', accountIds));
}
