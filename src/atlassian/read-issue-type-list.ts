import * as v from 'valibot';
import type { Jira } from './open-jira';
import { issueType, type IssueType } from './read-project';

/** Every issue type of the site; team-managed projects have types of their own under the same names. */
export async function readIssueTypes(jira: Jira): Promise<readonly IssueType[]> {
  return jira.read('issue types', { parameters: {} }, v.array(issueType));
}
