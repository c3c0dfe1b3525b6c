import type { PlanComparison } from '../../../src/analysis/plan-comparison';
import type { TaskDifference } from '../../../src/analysis/plan-difference';
import type { Choices } from '../../../src/analysis/plan-import';

export const taskFilters = ['news', 'conflicts', 'new', 'kept', 'unchanged', 'gone', 'refused'] as const;
export type TaskFilter = (typeof taskFilters)[number];

export const filterNames: Readonly<Record<TaskFilter, string>> = {
  news: 'New or changed',
  conflicts: 'Only conflicts',
  new: 'New',
  kept: 'Changed in Jira',
  unchanged: 'Unchanged',
  gone: 'Not in the file',
  refused: 'Not taken',
};

const fatesOf: Readonly<Record<Exclude<TaskFilter, 'refused'>, readonly TaskDifference['fate'][]>> = {
  news: ['changed-there', 'new', 'conflict'],
  conflicts: ['conflict'],
  new: ['new', 'gone-here'],
  kept: ['changed-here'],
  unchanged: ['unchanged'],
  gone: ['gone-there', 'gone', 'only-here'],
};

/** A line of the preview: a compared task, or one that is not taken and why. */
export type PreviewTask = TaskDifference | { readonly id: string; readonly name: string; readonly why: string };

export function tasksShown(comparison: PlanComparison, filter: TaskFilter): readonly PreviewTask[] {
  if (filter !== 'refused') {
    const fates = fatesOf[filter];
    return [...comparison.differences, ...comparison.versions].filter(({ fate }) => fates.includes(fate));
  }
  const why = new Map([...comparison.refused, ...comparison.passedOver]);
  return comparison.tasks.flatMap(({ id, name }) => {
    const reason = why.get(id);
    return reason === undefined ? [] : [{ id, name, why: reason }];
  });
}

/** One choice for every conflict that is shown. */
export function decideAll(comparison: PlanComparison, choices: Choices, choice: 'theirs' | 'ours'): Choices {
  const decided = comparison.differences.flatMap((task) => {
    const fields = task.fields.filter(({ verdict }) => verdict === 'conflict');
    if (fields.length === 0) return [];
    const made = choices[task.id];
    const kept = typeof made === 'object' ? made : {};
    return [[task.id, { ...kept, ...Object.fromEntries(fields.map(({ field }) => [field, choice])) }] as const];
  });
  return { ...choices, ...Object.fromEntries(decided) };
}

/** How many conflicts nobody has decided. */
export function openConflicts({ differences }: PlanComparison, choices: Choices): number {
  return differences.reduce((sum, { id, fields }) => {
    const made = choices[id];
    const isOpen = (field: (typeof fields)[number]) =>
      field.verdict === 'conflict' && (typeof made === 'object' ? made[field.field] : made) === undefined;
    return sum + fields.filter(isOpen).length;
  }, 0);
}
