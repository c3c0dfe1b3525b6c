import type { Issue } from '../model/issue';
import { remainingHours } from '../model/remaining-work';

/** [L4] Per cent complete as Jira knows it: all of what is done, else hours spent of the hours that it will have taken. */
export function jiraProgress(issue: Issue): number {
  if (issue.status.category === 'done') return 100;
  const { spentHours = 0 } = issue;
  const hours = spentHours + (remainingHours(issue) ?? 0);
  return hours === 0 ? 0 : Math.min(99, Math.round((100 * spentHours) / hours));
}
