import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import { claimed, raisedBefore } from './claimed';
import { createIssue } from '../atlassian/create-issue';
import { fetchIssues } from '../atlassian/read-issues';
import type { PlanMark } from '../model/plan-mark';
import { scheduleProperty } from '../model/schedule-property';
import { deleteClaim } from '../store/import-claims';

interface Task {
  readonly plan: string;
  readonly task: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export const claimOfTask = (projectId: string, plan: string, task: string) =>
  ({ projectId, register: 'plan', importKey: `${plan}\n${task}` }) as const;

/** [T10] Raises the issue of a task once, however often it is asked to; one that was deleted since is raised anew. */
export async function raisePlanTask(
  { store, now }: Invocation,
  { jira, project }: OpenProject,
  { plan, task, fields }: Task,
): Promise<string> {
  const claimOf = claimOfTask(project.id, plan, task);
  const before = await raisedBefore(store, claimOf, now, { what: 'this task', again: 'Import the file again' });
  if (before !== undefined) {
    const [issue] = await fetchIssues(jira, [before], { mapped: {} });
    if (issue) return issue.key;
    await deleteClaim(store, claimOf);
  }
  const mark = { v: 1, plan, task } satisfies PlanMark & { v: 1 };
  return claimed(store, claimOf, now, () => createIssue(jira, fields, { [scheduleProperty]: mark }));
}
