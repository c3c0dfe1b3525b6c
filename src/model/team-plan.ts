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
  readonly members: readonly TeamMember[];
}

export const standardBands: LoadBands = [50, 88, 100, 125];

export const noTeam: TeamPlan = { version: 0, focusPercent: 100, bands: standardBands, members: [] };

/** Who is in the team with the share that it may plan with. */
export function membersOf({ members }: TeamPlan): readonly TeamMember[] {
  return members;
}
