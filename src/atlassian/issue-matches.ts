import * as v from 'valibot';
import { all, hasIdIn, type Clause } from './jql';
import type { Jira } from './open-jira';

const page = v.object({ issues: v.array(v.object({ id: v.string() })) });

/** Most issues that a search takes into account although its index lags. */
const most = 50;

/** Which of some issues a query finds, as they are now: named in `reconcileIssues`, they are found although the index lags. */
export async function matchingIssues(jira: Jira, ids: readonly string[], query: Clause): Promise<readonly string[]> {
  const { jql } = all(query, hasIdIn('id', ids));
  const reconcileIssues = ids.slice(0, most).map(Number);
  const body = { jql, fields: ['id'], maxResults: Math.min(ids.length, 100), reconcileIssues };
  const { issues } = await jira.read('search issues', { parameters: {}, body }, page);
  return issues.map(({ id }) => id).filter((id) => ids.includes(id));
}

export async function issueMatches(jira: Jira, issueId: string, query: Clause): Promise<boolean> {
  return (await matchingIssues(jira, [issueId], query)).length > 0;
}
