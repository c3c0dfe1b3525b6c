import type { Issue } from '../model/issue';
import { minutesLeft } from '../model/work-part';

/** What has become of the work since somebody looked at it, in words; nothing where it still stands so. */
export function changedSinceSeen(
  issue: Issue,
  seen: { readonly account: string; readonly minutes: number },
): string | undefined {
  const { key, assignee } = issue;
  const now = 'Nothing was written; look at what stands now.';
  if (assignee?.accountId !== seen.account) return `${key} belongs to ${assignee?.name ?? 'nobody'} by now. ${now}`;
  if (minutesLeft(issue) !== seen.minutes) return `The remaining estimate of ${key} has changed meanwhile. ${now}`;
  return undefined;
}
