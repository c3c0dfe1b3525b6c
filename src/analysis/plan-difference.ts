import { present } from '../model/present';
import type { ComparedActivity, PlanField, PlanValue } from './compared-activity';

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
    const fields = fieldDifferences(before, file, inFileIds(here, ids));
    return { ...task, fate: fateOf(fields), fields };
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

/** Jira's parents and predecessors under the ids of the file, where it has them. */
function inFileIds(activity: ComparedActivity, ids: ReadonlyMap<string, string>): ComparedActivity {
  const { parent, predecessors } = activity.values;
  const renamed = (text: string) => text.replace(/^\S+/, (key) => ids.get(key) ?? key);
  const values = {
    ...activity.values,
    ...(typeof parent === 'string' && { parent: renamed(parent) }),
    ...(Array.isArray(predecessors) && { predecessors: predecessors.map(renamed).sort() }),
  };
  return { ...activity, values };
}

const allFields: readonly PlanField[] = [
  'name',
  'start',
  'finish',
  'workMinutes',
  'percentComplete',
  'deadline',
  'parent',
  'predecessors',
];

function fieldDifferences(
  before: ComparedActivity | undefined,
  file: ComparedActivity,
  here: ComparedActivity,
): readonly FieldDifference[] {
  return allFields.flatMap((field) => {
    const base = before?.values[field];
    const theirs = file.values[field];
    const ours = here.values[field];
    if (theirs === undefined || ours === undefined) return [];
    return [{ field, theirs, ours, verdict: verdictOf(base, theirs, ours), ...present({ base }) }];
  });
}

/** [F5] Without a last import an empty field gives way to a filled one, and two that differ are a conflict. */
function verdictOf(base: PlanValue | undefined, theirs: PlanValue, ours: PlanValue): Verdict {
  const movedThere = base === undefined ? !isEmpty(theirs) : !isSame(base, theirs);
  const movedHere = base === undefined ? !isEmpty(ours) : !isSame(base, ours);
  if (isSame(theirs, ours)) return base !== undefined && movedThere ? 'both-same' : 'unchanged';
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
