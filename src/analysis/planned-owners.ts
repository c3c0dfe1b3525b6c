import { eachAccount } from '../model/each-account';
import type { Issue } from '../model/issue';
import { isFrom } from '../model/register-entry';
import type { ProjectSettings } from '../model/settings';

/** [L23] Accounts of those with open work that lacks a date, which is then planned on their time; each once and in order. */
export function plannedOwners(
  issues: readonly Issue[],
  { risks, changes, milestones }: Pick<ProjectSettings, 'risks' | 'changes' | 'milestones'>,
): readonly string[] {
  const isWork = (issue: Issue) => ![risks, changes, milestones].some((source) => isFrom(source, issue));
  return eachAccount(
    issues.filter(
      (issue) =>
        issue.status.category !== 'done' && (issue.start === undefined || issue.due === undefined) && isWork(issue),
    ),
  );
}
