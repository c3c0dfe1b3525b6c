import { peopleOf, sourceStandings, unreadSources, type SourceStanding } from './source-standings';
import type { IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { Person } from '../model/person';
import type { LivePeople, TeamMember, TeamPlan } from '../model/team-plan';

/** What is told of how a team is made up. */
export interface ToldTeam {
  readonly team: TeamPlan;
  /** [K36] Its groups and roles; none to whoever may not choose them. */
  readonly sources: readonly SourceStanding[];
  /** Those whom a source has and the team has not; nobody to whoever may not choose them. */
  readonly leftOut: readonly Person[];
  readonly findings: readonly Finding[];
}

/** [K35] Who may not choose the team sees its people, and not from where they come. */
export function toldTeam(
  now: { readonly plan: TeamPlan; readonly live: LivePeople; readonly members: readonly TeamMember[] },
  named: ReadonlyMap<string, Person>,
  { asOf, administers }: { readonly asOf: IsoDate; readonly administers: boolean },
): ToldTeam {
  const { plan, live, members } = now;
  const findings = unreadSources(plan, live, { asOf, named: administers });
  if (!administers) return { team: { ...plan, members, sources: [], leftOut: [] }, sources: [], leftOut: [], findings };
  return {
    team: plan,
    sources: sourceStandings(plan, live, named),
    leftOut: peopleOf(plan.leftOut, named),
    findings,
  };
}
