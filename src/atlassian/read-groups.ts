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
const members = v.object({
  values: v.array(member),
  total: v.optional(v.number(), 0),
  maxResults: v.optional(v.number(), membersPerPage),
});

/** Groups of the site, as far as the reader may look them up. */
export async function readGroups(jira: Jira): Promise<readonly NamedId[]> {
  const query = { query: '', maxResults: most };
  const found = await jira.read('groups', { parameters: {}, query }, groups);
  return found.groups.map(({ groupId, name }) => ({ id: groupId, name }));
}

/** People of a group; those who have left are not in it, and apps are no people. The pages after the first are read at once. */
export async function readGroupMembers(jira: Jira, groupId: string): Promise<readonly Person[]> {
  const page = (startAt: number) =>
    jira.read('group members', { parameters: {}, query: { groupId, startAt, maxResults: membersPerPage } }, members);
  const first = await page(0);
  const perPage = Math.max(1, first.maxResults);
  const further = Array.from(
    { length: Math.max(0, Math.ceil(first.total / perPage) - 1) },
    (_, at) => (at + 1) * perPage,
  );
  const pages = [first, ...(await Promise.all(further.map(page)))];
  return pages
    .flatMap(({ values }) => values)
    .filter(({ accountType }) => accountType !== 'app')
    .map(({ accountId, name, active }) => ({ accountId, name, active }));
}
