import * as v from 'valibot';
import { inChunks } from './in-chunks';
import type { Jira } from './open-jira';
import { issueOf, type IssueSelection } from './parse-issue';
import { pagesOf } from './search-issues';
import { openWorkElsewhere } from './work-clauses';
import type { Issue } from '../model/issue';

/** So many searches side by side keep each one to a page or few, without asking once for everybody. */
const searches = 16;
const issuesPerPage = 100;

const fields = ['summary', 'issuetype', 'status', 'labels', 'created', 'updated', 'assignee', 'duedate', 'parent'];
const estimates = ['timeoriginalestimate', 'timeestimate', 'timespent'];

/**
 * Open work of these people in all other projects that the reader may see. The search itself brings the fields: there
 * is no second step, because this one already waits for the project's own issues.
 */
export async function readWorkElsewhere(
  jira: Jira,
  projectKey: string,
  accountIds: readonly string[],
  selection: IssueSelection,
): Promise<readonly Issue[]> {
  const groups = inChunks(accountIds, Math.max(1, Math.ceil(accountIds.length / searches)));
  const found = await Promise.all(groups.map((group) => readGroup(jira, projectKey, group, selection)));
  return [...new Map(found.flat().map((issue) => [issue.id, issue])).values()];
}

async function readGroup(
  jira: Jira,
  projectKey: string,
  accountIds: readonly string[],
  selection: IssueSelection,
): Promise<readonly Issue[]> {
  const page = v.object({ issues: v.array(issueOf(selection)), nextPageToken: v.nullish(v.string()) });
  const body = {
    jql: openWorkElsewhere(projectKey, accountIds).jql,
    fields: [...fields, ...estimates, ...Object.values(selection.mapped)],
    maxResults: issuesPerPage,
  };
  const issues: Issue[] = [];
  for await (const found of pagesOf(jira, body, page)) issues.push(...found.issues);
  return issues;
}
