import type { WorkloadPerson } from './workload';
import type { Issue } from '../model/issue';
import type { Person } from '../model/person';
import type { TeamMember } from '../model/team-plan';

type Someone = Pick<WorkloadPerson, 'person' | 'team' | 'role' | 'involvementPercent' | 'member'>;

/** [K11] The members of the team, also those without work, and everybody else who has open work in the project. */
export function teamOf(
  members: readonly TeamMember[],
  own: readonly Issue[],
  known: Iterable<Person>,
): readonly Someone[] {
  const busy = own.flatMap(({ assignee, status }) => (assignee && status.category !== 'done' ? [assignee] : []));
  const people = new Map([...known, ...busy].map((person) => [person.accountId, person]));
  const team = members.map(({ accountId, ...place }): Someone => {
    const person = people.get(accountId) ?? { accountId, name: 'Somebody who has left', active: false };
    return { person, ...place, member: true };
  });
  const inTeam = new Set(members.map(({ accountId }) => accountId));
  const others = new Map(busy.map((person) => [person.accountId, person]));
  return [
    ...team,
    ...[...others.values()]
      .filter(({ accountId }) => !inTeam.has(accountId))
      .map((person): Someone => ({ person, team: '', role: '', involvementPercent: 100, member: false })),
  ];
}
