import { present } from '../model/present';
import type { ComparedActivity } from './compared-activity';
import { printOf } from './exported-state';
import type { PlanField, PlanValue } from './plan-field';

/** [F5] Who changed a field since the last import. */
export type Verdict = 'unchanged' | 'theirs' | 'ours' | 'both-same' | 'conflict';

export interface FieldDifference {
  readonly field: PlanField;
  readonly verdict: Verdict;
  /** At the last import; absent where none had this field. */
  readonly base?: PlanValue;
  readonly theirs: PlanValue;
  readonly ours: PlanValue;
}

/** [F6] What became of a task between the last import, the file and Jira. */
export type Fate =
  | 'new'
  | 'unchanged'
  | 'changed-there'
  | 'changed-here'
  | 'conflict'
  /** In the file and at the last import, but no issue of it can be seen: deleted, or declined before. */
  | 'gone-here'
  /** Imported once, still in Jira, and no longer in the file. */
  | 'gone-there'
  | 'gone'
  | 'only-here';

export interface TaskDifference {
  readonly id: string;
  readonly issueKey?: string;
  readonly name: string;
  readonly fate: Fate;
  readonly fields: readonly FieldDifference[];
  /** [F16] It stands for a version: told and never written. */
  readonly isVersion?: true;
}

export interface PlanSides {
  /** As it was at the last import; empty before the first. */
  readonly base: readonly ComparedActivity[];
  /** The file. */
  readonly theirs: readonly ComparedActivity[];
  /** Jira. */
  readonly ours: readonly ComparedActivity[];
}

/** Every task of the three sides once: first those of the file in its order, then those that it does not have. */
export function planDifference({ base, theirs, ours }: PlanSides): readonly TaskDifference[] {
  const baseById = new Map(base.map((activity) => [activity.id, activity]));
  const baseByKey = byKey(base);
  const oursByKey = byKey(ours);
  const knownAs = (activity: ComparedActivity) =>
    (activity.issueKey === undefined ? undefined : baseByKey.get(activity.issueKey)) ?? baseById.get(activity.id);
  const keyOf = (activity: ComparedActivity) => activity.issueKey ?? knownAs(activity)?.issueKey;

  const ids = new Map([...base, ...theirs].flatMap((activity) => pair(keyOf(activity), activity.id)));
  const seenBefore = new Set<string>();
  const seenHere = new Set<string>();
  const fromFile = theirs.map((file) => {
    const before = knownAs(file);
    const issueKey = keyOf(file);
    const here = issueKey === undefined ? undefined : oursByKey.get(issueKey);
    if (before) seenBefore.add(before.id);
    if (here) seenHere.add(here.id);
    const task = { id: file.id, name: file.name, ...present({ issueKey }) };
    if (!here) return { ...task, fate: before ? ('gone-here' as const) : ('new' as const), fields: [] };
    return { ...task, ...comparedFields(before, file, inFileIds(here, ids)) };
  });
  const notInFile = base
    .filter(({ id }) => !seenBefore.has(id))
    .map(({ id, name, issueKey }): TaskDifference => {
      const here = issueKey === undefined ? undefined : oursByKey.get(issueKey);
      if (here) seenHere.add(here.id);
      return { id, name, fate: here ? 'gone-there' : 'gone', fields: [], ...present({ issueKey }) };
    });
  const onlyHere = ours
    .filter(({ id }) => !seenHere.has(id))
    .map(({ id, name, issueKey }): TaskDifference => ({
      id,
      name,
      fate: 'only-here',
      fields: [],
      ...present({ issueKey }),
    }));
  return [...fromFile, ...notInFile, ...onlyHere];
}

function byKey(activities: readonly ComparedActivity[]): ReadonlyMap<string, ComparedActivity> {
  return new Map(activities.flatMap((activity) => pair(activity.issueKey, activity)));
}

function pair<T>(key: string | undefined, value: T): [string, T][] {
  return key === undefined ? [] : [[key, value]];
}

/** [F5] Jira's parents and predecessors under the ids of the file; those that the file does not hold are not compared. */
export function inFileIds(activity: ComparedActivity, ids: ReadonlyMap<string, string>): ComparedActivity {
  const { parent, predecessors } = activity.values;
  const known = (text: string): string[] => {
    const [key = ''] = text.split(' ', 1);
    const id = ids.get(key);
    return id === undefined ? [] : [id + text.slice(key.length)];
  };
  const values = {
    ...activity.values,
    ...(typeof parent === 'string' && { parent: known(parent)[0] ?? null }),
    ...(Array.isArray(predecessors) && { predecessors: predecessors.flatMap(known).sort() }),
  };
  return { ...activity, values };
}

export const allFields: readonly PlanField[] = [
  'name',
  'start',
  'finish',
  'workMinutes',
  'percentComplete',
  'deadline',
  'parent',
  'predecessors',
];

/** [F5] What differs between the three, field by field, and what that makes of the task. */
export function comparedFields(
  before: ComparedActivity | undefined,
  file: ComparedActivity,
  here: ComparedActivity,
): Pick<TaskDifference, 'fate' | 'fields'> {
  const fields = allFields.flatMap((field): FieldDifference[] => {
    const base = before?.values[field];
    const theirs = file.values[field];
    const ours = here.values[field];
    if (theirs === undefined || ours === undefined || file.told?.includes(field)) return [];
    const known = new Set([...(base === undefined ? [] : [printOf(base)]), ...printOfExport(file, field)]);
    return [{ field, theirs, ours, verdict: verdictOf(known, theirs, ours), ...present({ base }) }];
  });
  return { fate: fateOf(fields), fields };
}

function printOfExport({ exported = {} }: ComparedActivity, field: PlanField): readonly string[] {
  const print = Object.entries(exported).find(([name]) => name === field)?.[1];
  return print === undefined ? [] : [print];
}

/**
 * [F5] `known` are prints of what stood at the last import and at the export; who shows another value has changed it. Where
 * nothing is known, an empty field gives way to a filled one, and two that differ are a conflict.
 */
function verdictOf(known: ReadonlySet<string>, theirs: PlanValue, ours: PlanValue): Verdict {
  const moved = (value: PlanValue) => (known.size === 0 ? !isEmpty(value) : !known.has(printOf(value)));
  const [movedThere, movedHere] = [moved(theirs), moved(ours)];
  if (isSame(theirs, ours)) return known.size > 0 && movedThere ? 'both-same' : 'unchanged';
  if (movedThere && movedHere) return 'conflict';
  return movedThere ? 'theirs' : 'ours';
}

function isEmpty(value: PlanValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isSame(a: PlanValue, b: PlanValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function fateOf(fields: readonly FieldDifference[]): Fate {
  const has = (verdict: Verdict) => fields.some((field) => field.verdict === verdict);
  return has('conflict') ? 'conflict' : has('theirs') ? 'changed-there' : has('ours') ? 'changed-here' : 'unchanged';
}
