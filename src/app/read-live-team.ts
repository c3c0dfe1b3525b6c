import type { OpenLoad } from './read-load';
import { readLivePeople } from '../atlassian/read-source-people';
import { membersOf, type LivePeople, type TeamMember, type TeamPlan } from '../model/team-plan';

/** A project's team with those who are in it now. */
export interface LiveTeam {
  readonly plan: TeamPlan;
  readonly live: LivePeople;
  readonly members: readonly TeamMember[];
}

/**
 * [K35] Who is in groups and roles is read by the app: an administrator has said that their people are the team, and Jira tells that to
 * few. So everybody sees the same team; names are read as the person.
 */
export async function readLiveTeam(
  { app, project }: Pick<OpenLoad, 'app' | 'project'>,
  plan: TeamPlan,
): Promise<LiveTeam> {
  const live = await readLivePeople(app, project.key, plan.sources);
  return { plan, live, members: membersOf(plan, live) };
}
