import * as v from 'valibot';
import type { Jira } from './open-jira';
import { person } from './person';
import { ProductError } from './product-error';
import type { Person } from '../model/person';

/** As many as fit into an address. */
const mostAccounts = 50;
const shape = v.object({ values: v.array(person) });

/** Who stands behind accounts, by account; those that Jira does not name to this person are missing. */
export async function readAccounts(jira: Jira, accountIds: Iterable<string>): Promise<ReadonlyMap<string, Person>> {
  const accountId = [...new Set(accountIds)].slice(0, mostAccounts);
  if (accountId.length === 0) return new Map();
  try {
    const query = { accountId, maxResults: mostAccounts };
    const { values } = await jira.read('people by account', { parameters: {}, query }, shape);
    return new Map(values.map((one) => [one.accountId, one]));
  } catch (error) {
    if (error instanceof ProductError && (error.code === 'not-found' || error.code === 'not-allowed')) return new Map();
    throw error;
  }
}
