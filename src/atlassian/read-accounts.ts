import * as v from 'valibot';
import { inChunks } from './in-chunks';
import type { Jira } from './open-jira';
import { person } from './person';
import { ProductError } from './product-error';
import type { Person } from '../model/person';

/** As many as fit into an address. */
const mostAccounts = 50;
const shape = v.object({ values: v.array(person) });

/** Who stands behind accounts, by account; those that Jira does not name to this person are missing. */
export async function readAccounts(jira: Jira, accountIds: Iterable<string>): Promise<ReadonlyMap<string, Person>> {
  const parts = inChunks([...new Set(accountIds)], mostAccounts);
  const found = await Promise.all(parts.map((accounts) => readPart(jira, accounts)));
  return new Map(found.flat().map((one) => [one.accountId, one]));
}

async function readPart(jira: Jira, accountId: readonly string[]): Promise<readonly Person[]> {
  try {
    const query = { accountId, maxResults: mostAccounts };
    const { values } = await jira.read('people by account', { parameters: {}, query }, shape);
    return values;
  } catch (error) {
    if (error instanceof ProductError && (error.code === 'not-found' || error.code === 'not-allowed')) return [];
    throw error;
  }
}
