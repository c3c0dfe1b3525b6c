import type { OpenProject } from './open-project';
import type { IssueType } from '../atlassian/read-project';

/** What a new entry of a register is raised as: its own type, else a task that carries the register's label. */
export interface NewEntryType {
  readonly type: IssueType;
  readonly labels: readonly string[];
}

export function newEntryType(
  { settings, issueTypes }: OpenProject,
  register: 'risks' | 'changes',
): NewEntryType | undefined {
  const { types, labels } = settings[register];
  const named = (name: string) =>
    issueTypes.find((type) => type.name.trim().toLowerCase() === name.trim().toLowerCase());
  const own = types.map(named).find((type) => type !== undefined);
  if (own) return { type: own, labels: [] };
  const [label] = labels;
  const task = named('Task') ?? named('Story');
  return task && label !== undefined ? { type: task, labels: [label] } : undefined;
}
