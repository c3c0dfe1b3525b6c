import { ProductError } from './product-error';

/**
 * Jira refuses a search that names an account it does not know, as one may be that was deleted, and says which: the search is then
 * made anew without it. Any other refusal stands, so that nobody's work is taken for none.
 */
export async function ofKnownPeople<T>(
  accountIds: readonly string[],
  search: (people: readonly string[]) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  if (accountIds.length === 0) return [];
  try {
    return await search(accountIds);
  } catch (error) {
    if (!(error instanceof ProductError) || error.code !== 'invalid') throw error;
    const named = new Set(error.messages.flatMap((message) => message.split(/[^\w:-]+/)));
    const others = accountIds.filter((accountId) => !named.has(accountId));
    if (others.length === accountIds.length) throw error;
    return ofKnownPeople(others, search);
  }
}
