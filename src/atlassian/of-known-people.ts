import type { Jira } from './open-jira';
import { ProductError } from './product-error';
import { readAccounts } from './read-accounts';

/**
 * Jira refuses a search that names an account it does not know, as one may be that was deleted: the search is then made anew without
 * those. Any other refusal stands.
 */
export async function ofKnownPeople<T>(
  jira: Jira,
  accountIds: readonly string[],
  search: (people: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  if (accountIds.length === 0) return [];
  try {
    return await search(accountIds);
  } catch (error) {
    if (!(error instanceof ProductError) || error.code !== 'invalid') throw error;
    const accounts = await readAccounts(jira, accountIds);
    const known = accountIds.filter((accountId) => accounts.has(accountId));
    if (known.length === accountIds.length) throw error;
    return known.length === 0 ? [] : search(known);
  }
}
