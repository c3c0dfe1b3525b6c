import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import { readTeamPlan } from '../store/team-plan';

/** [K14] Who plans a person's time: the person, or an administrator of a project with the person in its team. */
export async function requirePlanner(
  { viewer, store }: Invocation,
  { permissions, project }: OpenProject,
  accounts: readonly string[],
): Promise<void> {
  const others = accounts.filter((account) => account !== viewer.accountId);
  if (others.length === 0) return;
  const words =
    'Hours and leave are changed by the person, or by an administrator of a project with the person in its team.';
  requirePermission(permissions.administer, words);
  const { members } = await readTeamPlan(store, project.id);
  const team = new Set(members.map(({ accountId }) => accountId));
  requirePermission(
    others.every((account) => team.has(account)),
    words,
  );
}
