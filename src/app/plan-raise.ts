import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import { raisedOnce } from './claimed';
import type { PlanMark } from '../model/plan-mark';
import { scheduleProperty } from '../model/schedule-property';

interface Task {
  readonly plan: string;
  readonly task: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export const claimOfTask = (projectId: string, plan: string, task: string) =>
  ({ projectId, register: 'plan', importKey: `${plan}\n${task}` }) as const;

/** [T10] Raises the issue of a task once, however often it is asked to; one that was deleted since is raised anew. */
export async function raisePlanTask(
  invocation: Invocation,
  { jira, project }: OpenProject,
  { plan, task, fields }: Task,
): Promise<string> {
  const mark = { v: 1, plan, task } satisfies PlanMark & { v: 1 };
  return raisedOnce(invocation, jira, {
    claimOf: claimOfTask(project.id, plan, task),
    words: { what: 'this task', again: 'Import the file again' },
    raising: async () => ({ fields, properties: { [scheduleProperty]: mark } }),
  });
}
