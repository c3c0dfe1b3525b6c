import type { Issue } from './issue';
import type { Person } from './person';

/** An issue property holds an account id only: the name is taken from people the issue knows. */
export function knownPerson(accountId: string, { assignee, reporter, history = [] }: Issue): Person {
  const known = [assignee, reporter, ...history.map(({ by }) => by)];
  return known.find((person) => person?.accountId === accountId) ?? { accountId, name: accountId, active: true };
}
