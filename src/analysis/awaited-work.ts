import type { IsoDate } from '../model/date';
import type { Issue, Version } from '../model/issue';
import { present } from '../model/present';
import { blockersOf, latestOpenWork } from './latest-open-work';
import { versionRowId } from './version-row';

/** [M2] What a milestone waits for that the rows of a schedule do not tell: what blocks it, and the latest due date of what has no row. */
export interface AwaitedWork {
  readonly blockers?: readonly string[];
  readonly latest?: IsoDate;
}

interface AwaitedFacts {
  readonly milestones: readonly Issue[];
  readonly versions: readonly Version[];
  /** Work of the project that has no row. */
  readonly besides: readonly Issue[];
}

/** By the row of the milestone; only where there is something to tell. */
export function awaitedWork({ milestones, versions, besides }: AwaitedFacts): Readonly<Record<string, AwaitedWork>> {
  const latest = latestOpenWork(besides);
  const ofIssues = milestones.map((issue): [string, AwaitedWork] => {
    const blockers = blockersOf(issue);
    const told = { blockers: blockers.length > 0 ? blockers : undefined, latest: latest.forMilestone(issue) };
    return [issue.key, present(told)];
  });
  const ofVersions = versions.map(({ id }): [string, AwaitedWork] => [
    versionRowId(id),
    present({ latest: latest.forVersion(id) }),
  ]);
  return Object.fromEntries([...ofIssues, ...ofVersions].filter(([, told]) => Object.keys(told).length > 0));
}
