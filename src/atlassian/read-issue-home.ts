import * as v from 'valibot';
import type { Jira } from './open-jira';

/** An issue's lasting id and the project it is in. */
export interface IssueHome {
  readonly id: string;
  readonly project: { readonly id: string; readonly key: string };
}

const shape = v.pipe(
  v.object({ id: v.string(), fields: v.object({ project: v.object({ id: v.string(), key: v.string() }) }) }),
  v.transform(({ id, fields: { project } }): IssueHome => ({ id, project })),
);

export async function readIssueHome(jira: Jira, issue: string): Promise<IssueHome> {
  return jira.read('issue', { parameters: { issue }, query: { fields: 'project' } }, shape);
}
