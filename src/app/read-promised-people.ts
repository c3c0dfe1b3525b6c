import type { Invocation } from './invocation';
import { promisedTwice, type PromisedPerson } from '../analysis/portfolio-involvement';
import type { Jira } from '../atlassian/open-jira';
import { readAccounts } from '../atlassian/read-accounts';
import type { ProjectFacts } from '../atlassian/read-project';
import { readTeamPlans } from '../store/team-plan';

/** [K31] Who is promised for more than all of their time, of those whom Jira names to the reader and who have not left. */
export async function readPromisedPeople(
  { store }: Invocation,
  jira: Jira,
  facts: readonly ProjectFacts[],
): Promise<readonly PromisedPerson[]> {
  const teams = await readTeamPlans(store);
  const found = promisedTwice(
    facts.map(({ project }) => project),
    teams,
  );
  const people = await readAccounts(
    jira,
    found.map(({ accountId }) => accountId),
  );
  return found.flatMap((one) => {
    const person = people.get(one.accountId);
    return person?.active ? [{ ...one, person }] : [];
  });
}
