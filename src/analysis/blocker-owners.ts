import { dependencyOf } from '../model/dependency';
import { eachAccount } from '../model/each-account';
import type { Issue } from '../model/issue';
import type { ProjectSettings } from '../model/settings';

/** Accounts of those whose open work other open work waits for, each once and in order. */
export function blockerOwners(
  issues: readonly Issue[],
  { dependencyLinks }: Pick<ProjectSettings, 'dependencyLinks'>,
): readonly string[] {
  return eachAccount(
    issues.filter(
      ({ key, status, links }) =>
        status.category !== 'done' &&
        links.some((link) => link.status.category !== 'done' && dependencyOf(key, link, dependencyLinks)?.from === key),
    ),
  );
}
