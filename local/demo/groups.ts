import { people, person, type PersonId } from './people';
import type { SiteSeed } from '../site/seed';

const everybody = Object.values(people).map((one) => one.accountId);

/** Groups that the permissions of the demo's projects and spaces name. */
export const demoGroups: SiteSeed['groups'] = [
  { groupId: 'g-users', name: 'jira-users', members: [...everybody, 'app-coordinator'] },
  { groupId: 'g-admins', name: 'site-admins', members: accounts('tomasz') },
  { groupId: 'g-leads', name: 'project-leads', members: accounts('aoife', 'ingrid', 'kwame', 'leila', 'viktor') },
  {
    groupId: 'g-erp',
    name: 'erp-team',
    members: accounts('aoife', 'ingrid', 'priya', 'elena', 'weiling', 'nikhil', 'grace', 'samuel', 'tomasz', 'viktor'),
  },
  {
    groupId: 'g-net',
    name: 'net-team',
    members: accounts('aoife', 'kwame', 'duc', 'samuel', 'priya', 'tomasz', 'viktor', 'ingrid', 'leila'),
  },
  {
    groupId: 'g-m365',
    name: 'm365-team',
    members: accounts('aoife', 'leila', 'farah', 'grace', 'tomasz', 'samuel', 'duc', 'viktor'),
  },
  { groupId: 'g-migration', name: 'data-migration', members: accounts('nikhil', 'elena', 'duc') },
];

function accounts(...ids: readonly PersonId[]): string[] {
  return ids.map((id) => person(id).accountId);
}
