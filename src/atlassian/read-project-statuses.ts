import * as v from 'valibot';
import { status } from './issue-shape';
import type { Jira } from './open-jira';
import type { IssueStatus } from '../model/issue';

const shape = v.array(v.object({ name: v.string(), statuses: v.array(status) }));

/** The statuses that work of each type can have in a project, by the name of the type. */
export async function readProjectStatuses(
  jira: Jira,
  project: string,
): Promise<readonly { readonly name: string; readonly statuses: readonly IssueStatus[] }[]> {
  return jira.read('project statuses', { parameters: { project } }, shape);
}
