import * as v from 'valibot';
import type { Jira } from './open-jira';
import { readGroupMembers, type NamedId } from './read-groups';
import type { Person } from '../model/person';

const roles = v.record(v.string(), v.string());
const role = v.object({
  actors: v.optional(
    v.array(
      v.object({
        displayName: v.optional(v.string(), ''),
        actorUser: v.optional(v.object({ accountId: v.string() })),
        actorGroup: v.optional(v.object({ groupId: v.string() })),
      }),
    ),
    [],
  ),
});

/** Roles of a project; Jira gives each as the address that ends in its id. */
export async function readRoles(jira: Jira, project: string): Promise<readonly NamedId[]> {
  const found = await jira.read('project roles', { parameters: { project } }, roles);
  return Object.entries(found).map(([name, address]) => ({ id: address.slice(address.lastIndexOf('/') + 1), name }));
}

/** People of a role, also those who have it through a group, each once. */
export async function readRoleMembers(jira: Jira, project: string, id: string, likely = 0): Promise<readonly Person[]> {
  const { actors } = await jira.read('project role', { parameters: { project, role: id } }, role);
  const groups = actors.flatMap(({ actorGroup }) => actorGroup?.groupId ?? []);
  const members = await Promise.all(groups.map((group) => readGroupMembers(jira, group, likely)));
  const alone = actors.flatMap(({ actorUser, displayName }): Person[] =>
    actorUser ? [{ accountId: actorUser.accountId, name: displayName, active: true }] : [],
  );
  return [...new Map([...alone, ...members.flat()].map((one) => [one.accountId, one])).values()];
}
