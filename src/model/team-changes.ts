import { sourceKey, type TeamMember, type TeamPlan, type TeamSource } from './team-plan';

/** Somebody picked by hand, or with a place of their own; whoever was left out is in the team again by that. */
export function withMembers(team: TeamPlan, added: readonly TeamMember[]): TeamPlan {
  const places = new Map([...team.members, ...added].map((member) => [member.accountId, member]));
  const taken = new Set(added.map(({ accountId }) => accountId));
  return { ...team, members: [...places.values()], leftOut: team.leftOut.filter((one) => !taken.has(one)) };
}

/** Somebody whom a group or role has is left out of it, since they would be in the team by it at once. */
export function withoutPerson(team: TeamPlan, gone: string, sourced: boolean): TeamPlan {
  const members = team.members.filter(({ accountId }) => accountId !== gone);
  const leftOut = team.leftOut.filter((one) => one !== gone);
  return { ...team, members, leftOut: sourced ? [...leftOut, gone] : leftOut };
}

/** The person is in the team again, with what holds for the group or role. */
export function takenIn(team: TeamPlan, accountId: string): TeamPlan {
  return { ...team, leftOut: team.leftOut.filter((one) => one !== accountId) };
}

/** A group or role that is new, or the same one with other values. */
export function withSource(team: TeamPlan, source: TeamSource): TeamPlan {
  const sources = new Map([...team.sources, source].map((one) => [sourceKey(one), one]));
  return { ...team, sources: [...sources.values()] };
}

/** Without any group or role nobody is left out. */
export function withoutSource(team: TeamPlan, gone: TeamSource): TeamPlan {
  const sources = team.sources.filter((one) => sourceKey(one) !== sourceKey(gone));
  return { ...team, sources, leftOut: sources.length === 0 ? [] : team.leftOut };
}
