import { eachAccount } from '../model/each-account';
import type { Issue } from '../model/issue';
import { isFrom } from '../model/register-entry';
import type { ProjectSettings } from '../model/settings';

type Sources = Pick<ProjectSettings, 'risks' | 'changes' | 'milestones'>;

/** [L23] Accounts of those with open work that lacks a date, which is then planned on their time; each once and in order. */
export function plannedOwners(issues: readonly Issue[], sources: Sources): readonly string[] {
  return workOwners(
    issues.filter(({ start, due }) => start === undefined || due === undefined),
    sources,
  );
}

/** [L23] Accounts of those with open work: as soon as one of its dates is cleared, it is planned on their time. */
export function workOwners(issues: readonly Issue[], { risks, changes, milestones }: Sources): readonly string[] {
  const isWork = (issue: Issue) => ![risks, changes, milestones].some((source) => isFrom(source, issue));
  return eachAccount(issues.filter((issue) => issue.status.category !== 'done' && isWork(issue)));
}
