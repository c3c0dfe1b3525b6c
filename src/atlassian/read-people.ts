import * as v from 'valibot';
import type { Jira } from './open-jira';
import { person } from './person';
import { ProductError } from './product-error';
import type { Person } from '../model/person';

/** Most people that Jira gives at once. */
export const mostPeople = 1_000;

/**
 * People who may be assigned to work of a project, whose name or address begins like the query. Nobody where the person
 * who asks may neither assign work nor look people up.
 */
export async function readPeople(
  jira: Jira,
  projectKey: string,
  search: { readonly query: string; readonly most: number },
): Promise<readonly Person[]> {
  const query = { project: projectKey, query: search.query, maxResults: search.most };
  try {
    return await jira.read('assignable people', { parameters: {}, query }, v.array(person));
  } catch (error) {
    if (error instanceof ProductError && error.code === 'not-found') return [];
    throw error;
  }
}
