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
const members = v.object({ values: v.array(person), isLast: v.optional(v.boolean(), true) });

/** Groups of the site, as far as the reader may look them up. */
export async function readGroups(jira: Jira): Promise<readonly NamedId[]> {
  const query = { query: '', maxResults: most };
  const found = await jira.read('groups', { parameters: {}, query }, groups);
  return found.groups.map(({ groupId, name }) => ({ id: groupId, name }));
}

/** People of a group, page after page; those who have left are not in it. */
export async function readGroupMembers(jira: Jira, groupId: string): Promise<readonly Person[]> {
  const found: Person[] = [];
  for (let page = 0; ; page += 1) {
    const query = { groupId, startAt: page * membersPerPage, maxResults: membersPerPage };
    const { values, isLast } = await jira.read('group members', { parameters: {}, query }, members);
    found.push(...values);
    if (isLast || values.length === 0) return found;
  }
}
