import * as v from 'valibot';
import type { Clause } from './jql';
import type { Jira } from './open-jira';

/** Jira gives this many at once where only keys are asked for. */
const keysPerPage = 5_000;
const page = v.object({ issues: v.array(v.object({ key: v.string() })), nextPageToken: v.nullish(v.string()) });

/** Keys of the projects whose issues a query finds; `undefined` where it finds too much to be looked through. */
export async function projectsFound(jira: Jira, { jql }: Clause): Promise<readonly string[] | undefined> {
  const body = { jql, fields: ['key'], maxResults: keysPerPage };
  const { issues, nextPageToken } = await jira.read('search issues', { parameters: {}, body }, page);
  if (typeof nextPageToken === 'string') return undefined;
  return [...new Set(issues.map(({ key }) => key.slice(0, key.lastIndexOf('-'))))].sort();
}
