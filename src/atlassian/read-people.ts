import * as v from 'valibot';
import type { Jira } from './open-jira';
import { person } from './person';
import type { Person } from '../model/person';

/** Most people that Jira gives at once. */
export const mostPeople = 1_000;

/** People who may be assigned to work of a project, whose name or address begins like the query. */
export async function readPeople(
  jira: Jira,
  projectKey: string,
  search: { readonly query: string; readonly most: number },
): Promise<readonly Person[]> {
  return jira.read(
    'assignable people',
    { parameters: {}, query: { project: projectKey, query: search.query, maxResults: search.most } },
    v.array(person),
  );
}
