import * as v from 'valibot';
import type { Jira } from './open-jira';
import { person } from './person';
import type { Person } from '../model/person';

export interface NamedId {
  readonly id: string;
  readonly name: string;
}

const most = 200;
const membersPerPage = 50;

const groups = v.object({ groups: v.array(v.object({ name: v.string(), groupId: v.string() })) });
const member = v.intersect([person, v.object({ accountType: v.optional(v.string()) })]);
const members = v.object({ values: v.array(member), total: v.optional(v.number(), 0) });

/** Groups of the site, as far as the reader may look them up. */
export async function readGroups(jira: Jira): Promise<readonly NamedId[]> {
  const query = { query: '', maxResults: most };
  const found = await jira.read('groups', { parameters: {}, query }, groups);
  return found.groups.map(({ groupId, name }) => ({ id: groupId, name }));
}

/**
 * People of a group; those who have left are not in it, and apps are no people. As many pages as it is likely to have are asked for at
 * once, and what is then missing together.
 */
export async function readGroupMembers(jira: Jira, groupId: string, likely = 0): Promise<readonly Person[]> {
  const pages = (from: number, people: number) =>
    Promise.all(
      Array.from({ length: Math.ceil(people / membersPerPage) - from }, (_, at) => {
        const query = { groupId, startAt: (from + at) * membersPerPage, maxResults: membersPerPage };
        return jira.read('group members', { parameters: {}, query }, members);
      }),
    );
  const first = await pages(0, Math.max(1, likely));
  const rest = await pages(first.length, Math.max(first.length * membersPerPage, ...first.map(({ total }) => total)));
  return [...first, ...rest]
    .flatMap(({ values }) => values)
    .filter(({ accountType }) => accountType !== 'app')
    .map(({ accountId, name, active }) => ({ accountId, name, active }));
}
