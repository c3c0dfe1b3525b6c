import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import { readLiveTeam } from './read-live-team';
import { openJira } from '../atlassian/open-jira';
import { readTeamPlan } from '../store/team-plan';

/** [K14] Who plans a person's time: the person, or an administrator of a project with the person in its team. */
export async function requirePlanner(
  invocation: Invocation,
  { permissions, project }: OpenProject,
  accounts: readonly string[],
): Promise<void> {
  const { viewer, store, app } = invocation;
  const others = accounts.filter((account) => account !== viewer.accountId);
  if (others.length === 0) return;
  const words =
    'Hours and leave are changed by the person, or by an administrator of a project with the person in its team.';
  requirePermission(permissions.administer, words);
  const plan = await readTeamPlan(store, project.id);
  const { members } = await readLiveTeam({ app: openJira({ ...invocation, user: app }), project }, plan);
  const team = new Set(members.map(({ accountId }) => accountId));
  requirePermission(
    others.every((account) => team.has(account)),
    words,
  );
}
