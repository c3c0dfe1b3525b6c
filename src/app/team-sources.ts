import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import type { Answer, Questions } from '../api';
import { readGroups } from '../atlassian/read-groups';
import { readRoles } from '../atlassian/read-roles';
import { readSourcePeople } from '../atlassian/read-source-people';

type Sources = Questions['team-sources'];
type Source = Questions['team-source'];

const administratorsOnly = 'Only an administrator of the project may choose its team.';

export async function askTeamSources(
  invocation: Invocation,
  { project }: Sources['ask'],
): Promise<Answer<Sources['answer']>> {
  const { jira, permissions } = await openProject(invocation, project);
  requirePermission(permissions.administer, administratorsOnly);
  const [roles, groups] = await Promise.all([readRoles(jira, project), readGroups(jira)]);
  const sources = [
    ...roles.map((role) => ({ kind: 'role' as const, ...role })),
    ...groups.map((group) => ({ kind: 'group' as const, ...group })),
  ];
  return answer(invocation, { sources });
}

export async function askTeamSource(
  invocation: Invocation,
  { project, ...source }: Source['ask'],
): Promise<Answer<Source['answer']>> {
  const { jira, permissions } = await openProject(invocation, project);
  requirePermission(permissions.administer, administratorsOnly);
  return answer(invocation, { people: await readSourcePeople(jira, project, source) });
}
