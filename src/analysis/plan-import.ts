import { present } from '../model/present';
import type { ComparedActivity } from './compared-activity';
import type { FieldDifference, PlanSides, TaskDifference } from './plan-difference';
import { planDifference } from './plan-difference';
import type { PlanField, PlanValue } from './plan-field';

/** What the coordinator decided: for a whole new task, or for single fields of one that both sides have. */
export type Choice = 'theirs' | 'ours';
export interface Choices {
  readonly [taskId: string]: Choice | Readonly<Partial<Record<PlanField, Choice>>>;
}

/** A write to Jira that the import asks for; the old values are kept for its undoing. */
export type ImportChange =
  | { readonly kind: 'create'; readonly id: string; readonly values: ComparedActivity['values'] }
  | {
      readonly kind: 'update';
      readonly id: string;
      readonly issueKey: string;
      readonly from: ComparedActivity['values'];
      readonly to: ComparedActivity['values'];
    };

/** [F6] How it ends for a task: nothing is ever deleted, and what nobody decided stays as it is and comes back next time. */
export type Outcome =
  'create' | 'update' | 'unchanged' | 'kept' | 'undecided' | 'declined' | 'gone-there' | 'only-here';

export interface ImportedTask {
  readonly id: string;
  readonly issueKey?: string;
  readonly name: string;
  readonly outcome: Outcome;
}

export interface PlanImport {
  readonly changes: readonly ImportChange[];
  /** One line for every task of the file, of the last import and of Jira. */
  readonly tasks: readonly ImportedTask[];
  /** What to remember as the last import once the changes are made; the keys of created issues are added by then. */
  readonly nextBase: readonly ComparedActivity[];
}

/**
 * What an import writes under the choices made. Without a choice, what changed only in the file is taken, new tasks are created,
 * and conflicts stay open.
 */
export function planImport(
  sides: PlanSides,
  choices: Choices = {},
  differences: readonly TaskDifference[] = planDifference(sides),
): PlanImport {
  const files = new Map(sides.theirs.map((activity) => [activity.id, activity]));
  const known = new Map(sides.base.map((activity) => [activity.id, activity]));
  const changes: ImportChange[] = [];
  const tasks: ImportedTask[] = [];
  const nextBase: ComparedActivity[] = [];
  for (const task of differences) {
    const { id, name, issueKey } = task;
    const file = files.get(id);
    const choice = Object.hasOwn(choices, id) ? choices[id] : undefined;
    const change = changeOf(task, file, choice);
    if (change) changes.push(change);
    tasks.push({ id, name, outcome: outcomeOf(task, change, choice), ...present({ issueKey }) });
    const remembered = file && task.fate !== 'only-here' ? next(task, file, choice) : known.get(id);
    if (remembered && task.fate !== 'gone') nextBase.push(remembered);
  }
  return { changes, tasks, nextBase };
}

/** [F6] The changes that take an import back; issues that it created stay and are for a person to delete. */
export function undoOf(changes: readonly ImportChange[]): readonly ImportChange[] {
  return changes.flatMap((change) =>
    change.kind === 'update' ? [{ ...change, from: change.to, to: change.from }] : [],
  );
}

const twins: ReadonlyMap<PlanField, PlanField> = new Map([
  ['start', 'finish'],
  ['finish', 'start'],
]);

/** [F6] Which side a field is taken from; `open` where nobody has decided a conflict. Start and finish wait for each other. */
export function decisionOn(
  field: FieldDifference,
  { fields }: Pick<TaskDifference, 'fields'>,
  choice: Choices[string] | undefined,
): Choice | 'open' {
  const madeOn = (name: PlanField) => (typeof choice === 'object' ? choice[name] : choice);
  const made = madeOn(field.field);
  if (field.verdict === 'theirs') {
    const twin = twins.get(field.field);
    const waits = fields.some((one) => one.field === twin && one.verdict === 'conflict' && !madeOn(one.field));
    return made ?? (waits ? 'open' : 'theirs');
  }
  if (field.verdict === 'conflict' || field.verdict === 'ours')
    return made ?? (field.verdict === 'ours' ? 'ours' : 'open');
  return 'ours';
}

function changeOf(
  task: TaskDifference,
  file: ComparedActivity | undefined,
  choice: Choices[string] | undefined,
): ImportChange | undefined {
  const { id, issueKey, fate, fields } = task;
  const wanted = fate === 'new' ? choice !== 'ours' : fate === 'gone-here' && choice === 'theirs';
  if (file && wanted) return { kind: 'create', id, values: file.values };
  const taken = fields.filter(
    (field) =>
      field.verdict !== 'unchanged' && field.verdict !== 'both-same' && decisionOn(field, task, choice) === 'theirs',
  );
  if (taken.length === 0 || issueKey === undefined) return undefined;
  const picked = (side: 'theirs' | 'ours') => {
    const entries: [PlanField, PlanValue][] = taken.map((field) => [field.field, field[side]]);
    return Object.fromEntries(entries);
  };
  return { kind: 'update', id, issueKey, from: picked('ours'), to: picked('theirs') };
}

function outcomeOf(
  task: TaskDifference,
  change: ImportChange | undefined,
  choice: Choices[string] | undefined,
): Outcome {
  if (change) return change.kind;
  if (task.fields.some((field) => decisionOn(field, task, choice) === 'open')) return 'undecided';
  switch (task.fate) {
    case 'new':
    case 'gone-here':
    case 'gone':
      return 'declined';
    case 'unchanged':
      return 'unchanged';
    case 'gone-there':
    case 'only-here':
      return task.fate;
    case 'changed-there':
    case 'changed-here':
    case 'conflict':
      return 'kept';
  }
}

/** The file's values, but for a conflict that is still open those of the import before, so that it is seen again. */
function next(task: TaskDifference, file: ComparedActivity, choice: Choices[string] | undefined): ComparedActivity {
  const values: Partial<Record<PlanField, PlanValue>> = { ...file.values };
  for (const field of file.told ?? []) delete values[field];
  for (const field of task.fields) {
    if (decisionOn(field, task, choice) !== 'open') continue;
    if (field.base === undefined) delete values[field.field];
    else values[field.field] = field.base;
  }
  const { id, name } = file;
  return { id, name, values, ...present({ issueKey: task.issueKey }) };
}
