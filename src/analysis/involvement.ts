import type { PromisedShare, PromisedElsewhere } from './promised-elsewhere';
import type { WorkloadPerson } from './workload';
import { grouped } from '../model/grouped';
import { ascending } from '../model/order';
import { percentText } from '../model/percent-text';
import type { PersonTime } from '../model/person-time';
import type { Project } from '../model/project';
import { membersOf, type TeamPlan } from '../model/team-plan';
import { commitments } from './other-commitments';

/** The teams of other projects, and who may know of which. */
export interface OtherTeams {
  /** By project id, without the project at hand. */
  readonly teams: ReadonlyMap<string, TeamPlan>;
  /** Projects that the reader may browse. */
  readonly seen: readonly Project[];
  /** Ids of projects that the app finds: those that are archived or deleted are not among them. */
  readonly live: ReadonlySet<string>;
}

/** [K31] What other projects are promised of these people, where anything is: by name where the reader may browse them, else as a sum where that may be told. */
export function promisedElsewhere(
  { teams, seen, live }: OtherTeams,
  people: ReadonlyMap<string, Pick<PersonTime, 'countsHidden'>>,
): ReadonlyMap<string, PromisedElsewhere> {
  const projects = new Map(seen.map((project) => [project.id, project]));
  const promised = grouped(
    [...teams].flatMap(([id, team]) =>
      membersOf(team).map(({ accountId, involvementPercent: percent }) => [accountId, { id, percent }] as const),
    ),
  );
  const elsewhere = [...people].flatMap(([accountId, { countsHidden }]): (readonly [string, PromisedElsewhere])[] => {
    const theirs = promised.get(accountId) ?? [];
    const shares = theirs.flatMap(({ id, percent }): PromisedShare[] => {
      const project = projects.get(id);
      return project && percent > 0 ? [{ projectKey: project.key, projectName: project.name, percent }] : [];
    });
    const hidden = countsHidden ? theirs.filter(({ id }) => live.has(id) && !projects.has(id)) : [];
    const hiddenPercent = percentSum(hidden);
    if (shares.length === 0 && hiddenPercent === 0) return [];
    return [[accountId, { shares: shares.sort(mostFirst), ...(hiddenPercent > 0 && { hiddenPercent }) }]];
  });
  return new Map(elsewhere);
}

/** [K31] [K32] All that is promised of a person, and what is left. */
export interface Involvement {
  /** The project at hand first, what the reader may not see last. */
  readonly shares: readonly PromisedShare[];
  readonly sumPercent: number;
  /** [K32] Promised to nobody. */
  readonly freePercent: number;
  /** [K32] What the other projects leave for the one at hand. */
  readonly leftHerePercent: number;
}

type Promised = Pick<WorkloadPerson, 'member' | 'involvementPercent' | 'promisedElsewhere'>;

/** [K31] [K32] With the share that the project at hand is promised, or would be. */
export function involvementOf(
  projectKey: string,
  { member, involvementPercent, promisedElsewhere: elsewhere }: Promised,
  herePercent = member ? involvementPercent : 0,
): Involvement {
  const others: readonly PromisedShare[] = [
    ...(elsewhere?.shares ?? []),
    { projectKey: commitments, percent: elsewhere?.hiddenPercent ?? 0 },
  ];
  const shares = [{ projectKey, percent: herePercent }, ...others].filter(({ percent }) => percent > 0);
  const sumPercent = percentSum(shares);
  return {
    shares,
    sumPercent,
    freePercent: leftOf(sumPercent),
    leftHerePercent: leftOf(percentSum(others)),
  };
}

/** `ERP 80%, NET 60%` */
export function promisedText(shares: readonly PromisedShare[]): string {
  return shares.map(({ projectKey, percent }) => `${projectKey} ${percentText(percent)}`).join(', ');
}

/** To a hundredth, so that thirds add up alike in every order. */
export function percentSum(shares: readonly { readonly percent: number }[]): number {
  return shares.reduce((sum, { percent }) => sum + Math.round(100 * percent), 0) / 100;
}

export function mostFirst(a: PromisedShare, b: PromisedShare): number {
  return b.percent - a.percent || ascending(a.projectKey, b.projectKey);
}

function leftOf(sumPercent: number): number {
  return Math.max(0, 10_000 - Math.round(100 * sumPercent)) / 100;
}
