import { textCell, type Sheet } from '../model/sheet';
import type { ComparedActivity } from './compared-activity';
import type { FileOutcome } from './outcome-counts';
import type { ImportedTask, Outcome, PlanImport } from './plan-import';

/** What became of one task that was written. */
export interface WriteOutcome {
  readonly id: string;
  readonly outcome: 'created' | 'updated' | 'failed';
  readonly key?: string;
  /** Why it failed, or what of a new issue could not be written. */
  readonly why?: string;
}

/** What became of one task of the file in the end. */
export interface TaskReport {
  readonly id: string;
  readonly name: string;
  readonly outcome: FileOutcome;
  readonly key?: string;
  readonly why?: string;
}

/** Said of tasks that were left as they are for a reason. */
const reasons: Readonly<Partial<Record<Outcome, string>>> = {
  kept: 'Jira’s values were kept.',
  undecided: 'A conflict was left open; it comes back with the next import.',
  declined: 'It was not wanted as a work item.',
};

interface Written {
  readonly tasks: readonly Pick<ComparedActivity, 'id' | 'name'>[];
  readonly imported: PlanImport;
  readonly refused: ReadonlyMap<string, string>;
  readonly passedOver: ReadonlyMap<string, string>;
  readonly outcomes: readonly WriteOutcome[];
}

/** [F6] One line for every task of the file: created, updated, unchanged, refused and failed ones add up to all. */
export function planReport({ tasks, imported, refused, passedOver, outcomes }: Written): readonly TaskReport[] {
  const planned = new Map(imported.tasks.map((task) => [task.id, task]));
  const written = new Map<string, WriteOutcome>();
  for (const outcome of outcomes) written.set(outcome.id, merged(written.get(outcome.id), outcome));
  return tasks.map(({ id, name }): TaskReport => {
    const refusal = refused.get(id);
    if (refusal !== undefined) return { id, name, outcome: 'refused', why: refusal };
    const passing = passedOver.get(id);
    if (passing !== undefined) return { id, name, outcome: 'unchanged', why: passing };
    const result = written.get(id);
    return result ? { ...result, name } : untouched(planned.get(id), { id, name });
  });
}

function untouched(task: ImportedTask | undefined, named: { readonly id: string; readonly name: string }): TaskReport {
  const why = task && reasons[task.outcome];
  return {
    ...named,
    outcome: 'unchanged',
    ...(task?.issueKey !== undefined && { key: task.issueKey }),
    ...(why !== undefined && { why }),
  };
}

/** A new issue whose links failed is there, and not as it should be. */
function merged(before: WriteOutcome | undefined, next: WriteOutcome): WriteOutcome {
  if (!before) return next;
  if (before.outcome === 'created' && next.outcome === 'failed')
    return { ...next, ...before, why: `Its links could not be written: ${next.why ?? ''}`, outcome: 'failed' };
  return before.outcome === 'created' ? before : next;
}

/** What to remember as the last import: of tasks that failed, what was remembered before. */
export function rememberedTasks(
  { imported }: Pick<Written, 'imported'>,
  base: readonly ComparedActivity[],
  outcomes: readonly WriteOutcome[],
): readonly ComparedActivity[] {
  const before = new Map(base.map((task) => [task.id, task]));
  const written = new Map<string, WriteOutcome>();
  for (const outcome of outcomes) written.set(outcome.id, merged(written.get(outcome.id), outcome));
  const created = new Set(imported.changes.flatMap((change) => (change.kind === 'create' ? [change.id] : [])));
  return imported.nextBase.flatMap((task) => {
    const result = written.get(task.id);
    const issueKey = result?.key ?? task.issueKey;
    const named = issueKey === undefined ? task : { ...task, issueKey };
    if (result?.outcome === 'created' && result.why !== undefined)
      return [{ ...named, values: task.values.name === undefined ? {} : { name: task.values.name } }];
    if (result?.outcome !== 'failed') return created.has(task.id) && !result ? [] : [named];
    if (!created.has(task.id)) return before.get(task.id) ?? [];
    if (result.key === undefined) return [];
    const { predecessors: _open, ...values } = task.values;
    return [{ ...named, values }];
  });
}

/** The report as a sheet. */
export function planReportSheet(report: readonly TaskReport[]): Sheet {
  return {
    name: 'Import report',
    columns: [
      { title: 'Task', width: 10 },
      { title: 'Name', width: 50 },
      { title: 'Outcome', width: 12 },
      { title: 'Key', width: 12 },
      { title: 'Why', width: 80 },
    ],
    rows: report.map(({ id, name, outcome, key, why }) => [id, name, outcome, key, why].map(textCell)),
  };
}
