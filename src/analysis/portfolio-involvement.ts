import { mostFirst, percentSum } from './involvement';
import { grouped } from '../model/grouped';
import { ascending } from '../model/order';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import { membersOf, type TeamPlan } from '../model/team-plan';
import type { PromisedShare } from './promised-elsewhere';

/** Somebody of whom several projects together are promised more than all of the time. */
export interface PromisedTwice {
  readonly accountId: string;
  /** Most first. */
  readonly shares: readonly PromisedShare[];
  readonly sumPercent: number;
}

/** The same with who it is. */
export interface PromisedPerson extends PromisedTwice {
  readonly person: Person;
}

/** [K31] Of the teams of these projects and no others; whoever is promised most comes first. */
export function promisedTwice(
  projects: readonly Project[],
  teams: ReadonlyMap<string, TeamPlan>,
): readonly PromisedTwice[] {
  const promised = projects.flatMap(({ id, key, name }) => {
    const team = teams.get(id);
    return (team ? membersOf(team) : []).map(({ accountId, involvementPercent: percent }) => {
      return [accountId, { projectKey: key, projectName: name, percent }] as const;
    });
  });
  return [...grouped(promised)]
    .map(([accountId, shares]) => ({
      accountId,
      shares: shares.filter(({ percent }) => percent > 0).sort(mostFirst),
      sumPercent: percentSum(shares),
    }))
    .filter(({ sumPercent }) => sumPercent > 100)
    .sort((a, b) => b.sumPercent - a.sumPercent || ascending(a.accountId, b.accountId));
}
