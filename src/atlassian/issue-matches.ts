import * as v from 'valibot';
import { all, hasIdIn, type Clause } from './jql';
import type { Jira } from './open-jira';

const page = v.object({ issues: v.array(v.object({ id: v.string() })) });

/** Whether a query finds one issue, as it is now: named in `reconcileIssues`, it is found although the index lags. */
export async function issueMatches(jira: Jira, issueId: string, query: Clause): Promise<boolean> {
  const { jql } = all(query, hasIdIn('id', [issueId]));
  const body = { jql, fields: ['id'], maxResults: 1, reconcileIssues: [Number(issueId)] };
  const { issues } = await jira.read('search issues', { parameters: {}, body }, page);
  return issues.some(({ id }) => id === issueId);
}
