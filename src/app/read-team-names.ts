import type { LiveTeam } from './read-live-team';
import type { Jira } from '../atlassian/open-jira';
import { readAccounts } from '../atlassian/read-accounts';
import type { Person } from '../model/person';

/** By account, those who are or were in the team and may be named to the reader; who may be assigned work is known already. */
export async function readTeamNames(
  jira: Jira,
  { plan, members }: LiveTeam,
  assignable: readonly Person[],
): Promise<ReadonlyMap<string, Person>> {
  const known = new Map(assignable.map((person) => [person.accountId, person]));
  const wanted = [
    ...members.map(({ accountId }) => accountId),
    ...plan.sources.flatMap((source) => source.known),
    ...plan.leftOut,
  ];
  const further = await readAccounts(
    jira,
    wanted.filter((accountId) => !known.has(accountId)),
  );
  return new Map([...known, ...further]);
}
