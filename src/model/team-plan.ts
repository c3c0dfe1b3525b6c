import type { IsoDate } from './date';
import type { Region } from './person-time';

/** Somebody of a project's team. */
export interface TeamMember {
  readonly accountId: string;
  /** The part of the team, e.g. "Infrastructure"; empty for none. */
  readonly team: string;
  /** What the person does, e.g. "Network engineer"; empty where nobody has said it. */
  readonly role: string;
  /** [K12] Share of the person's working time that this project may plan with. */
  readonly involvementPercent: number;
}

/** A group or a project role that a team may be made from. */
export interface PeopleSource {
  readonly kind: 'role' | 'group';
  readonly id: string;
  readonly name: string;
}

/** [K35] A group or role whose people are in the team, with what holds for those of whom nothing else is said. */
export interface TeamSource extends PeopleSource, Omit<TeamMember, 'accountId'> {
  /** Accounts that were in it when an administrator last took note; they count where Jira does not tell who is in it now. */
  readonly known: readonly string[];
  readonly knownOn: IsoDate;
}

/** [K35] The accounts that are in groups and roles now, by `sourceKey`; a source that Jira does not tell is missing. */
export type LivePeople = ReadonlyMap<string, readonly string[]>;

/** Up to which load in % a cell is of each band: under-used, half used, well used, over; above the last far over. */
export type LoadBands = readonly [low: number, fair: number, full: number, over: number];

/** What a project says about its people. */
export interface TeamPlan {
  /** Rises with every change. */
  readonly version: number;
  /** [K2] Share of working time that goes into planned work; the rest is meetings, mail and what comes up. */
  readonly focusPercent: number;
  readonly region?: Region;
  readonly bands: LoadBands;
  /** People picked by hand, and those of a source for whom something else holds than for the others. */
  readonly members: readonly TeamMember[];
  readonly sources: readonly TeamSource[];
  /** Accounts that are not in the team although a source has them. */
  readonly leftOut: readonly string[];
}

export const standardBands: LoadBands = [50, 88, 100, 125];

export const noTeam: TeamPlan = {
  version: 0,
  focusPercent: 100,
  bands: standardBands,
  members: [],
  sources: [],
  leftOut: [],
};

export function sourceKey({ kind, id }: Pick<PeopleSource, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** [K35] Everybody in the team, each once: those picked by hand, then the people of each source that are not left out. */
export function membersOf(team: TeamPlan, live: LivePeople = new Map()): readonly TeamMember[] {
  const { members, sources, leftOut } = team;
  const found = new Map(members.map((member) => [member.accountId, member]));
  for (const source of sources)
    for (const accountId of live.get(sourceKey(source)) ?? source.known)
      if (!found.has(accountId) && !leftOut.includes(accountId)) found.set(accountId, memberFrom(source, accountId));
  return [...found.values()];
}

/** Somebody to whom the standard values of a source apply. */
export function memberFrom({ team, role, involvementPercent }: TeamSource, accountId: string): TeamMember {
  return { accountId, team, role, involvementPercent };
}
