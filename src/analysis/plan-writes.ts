import type { ComparedActivity } from './compared-activity';
import type { PlanField } from './plan-field';
import type { ImportChange } from './plan-import';
import type { OutlinePlace } from './plan-outline';

/** Values of a task in Jira's words: parents and predecessors by issue key. `null` is empty. */
export interface JiraValues {
  readonly name?: string;
  readonly start?: string | null;
  readonly finish?: string | null;
  readonly workMinutes?: number | null;
  readonly parent?: string | null;
  readonly predecessors?: readonly string[];
}

/** One task to be written: a new issue of a type, or other values for one that is there. */
export type PlanWrite =
  | { readonly id: string; readonly type: string; readonly to: JiraValues }
  | { readonly id: string; readonly issueKey: string; readonly seen: JiraValues; readonly to: JiraValues };

/** Ids of the issue types that new tasks become. */
export interface PlanTypes {
  readonly epic?: string;
  readonly standard?: string;
  readonly milestone?: string;
  readonly part?: string;
}

/** What an import knows of its tasks besides the changes. */
export interface WriteFacts {
  readonly places: ReadonlyMap<string, OutlinePlace>;
  readonly milestones: ReadonlySet<string>;
  readonly types: PlanTypes;
}

const waves = ['epic', 'standard', 'part'] as const;

/** New tasks, in waves that need no more than the keys of the waves before: epics, work, parts of work. */
export function createWaves(
  changes: readonly ImportChange[],
  { places, milestones, types }: WriteFacts,
): readonly (readonly NewTask[])[] {
  const created = changes.flatMap((change) => (change.kind === 'create' ? [change] : []));
  const levelOf = (id: string) => {
    const level = places.get(id)?.level ?? 'standard';
    return level === 'above' ? 'standard' : level;
  };
  return waves.map((wave) =>
    created
      .filter(({ id }) => levelOf(id) === wave)
      .map(({ id, values }) => {
        const type = wave === 'standard' && milestones.has(id) ? (types.milestone ?? types.standard) : types[wave];
        return { id, values, ...(type !== undefined && { type }) };
      }),
  );
}

export interface NewTask {
  readonly id: string;
  readonly values: ComparedActivity['values'];
  /** Absent where the project has no type for its level. */
  readonly type?: string;
}

/** The task as an issue to raise; its links come when every key is known. */
export function createWrite({ id, values }: NewTask, type: string, keys: ReadonlyMap<string, string>): PlanWrite {
  const { predecessors: _later, ...to } = inJiraWords(values, keys);
  return { id, type, to: withoutEmpty(to) };
}

/** Changes of issues that are there, and the links of new ones. */
export function updateWrites(
  changes: readonly ImportChange[],
  keys: ReadonlyMap<string, string>,
): readonly Extract<PlanWrite, { issueKey: string }>[] {
  return changes.flatMap((change) => {
    const { id } = change;
    if (change.kind === 'update') {
      const { issueKey, from, to } = change;
      return [{ id, issueKey, seen: inJiraWords(from, keys), to: inJiraWords(to, keys) }];
    }
    const issueKey = keys.get(id);
    const { predecessors = [] } = inJiraWords(change.values, keys);
    if (issueKey === undefined || predecessors.length === 0) return [];
    return [{ id, issueKey, seen: { predecessors: [] }, to: { predecessors } }];
  });
}

const written = ['name', 'start', 'finish', 'workMinutes'] as const satisfies PlanField[];

/** Links to tasks that have no issue cannot be said in Jira. */
export function inJiraWords(values: ComparedActivity['values'], keys: ReadonlyMap<string, string>): JiraValues {
  const { parent, predecessors } = values;
  const plain = written.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]] as const]));
  return {
    ...Object.fromEntries(plain),
    ...(parent !== undefined && { parent: typeof parent === 'string' ? (keys.get(parent) ?? null) : null }),
    ...(Array.isArray(predecessors) && {
      predecessors: predecessors.flatMap((text: string) => withKey(text, keys)).sort(),
    }),
  };
}

function withKey(text: string, keys: ReadonlyMap<string, string>): string[] {
  const [id = ''] = text.split(' ', 1);
  const key = keys.get(id);
  return key === undefined ? [] : [key + text.slice(id.length)];
}

function withoutEmpty(values: JiraValues): JiraValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
