import type { Plan } from '../model/plan';
import type { PlanField, PlanValue } from './plan-field';

/**
 * [F13] A written plan carries with each task what Jira held when it was written, so that its way back is compared with
 * that and not with nothing. The text field that holds it, and the name by which it is found again.
 */
export const exportedStateField = 'Text29';
export const exportedStateName = 'Jira when exported';

const fields = ['name', 'start', 'finish', 'workMinutes', 'parent', 'predecessors'] as const satisfies PlanField[];
type StateField = (typeof fields)[number];

export interface ExportedState {
  /** A short print of each value, by which it is known again. */
  readonly prints: Readonly<Partial<Record<StateField, string>>>;
  /** Values that stood in the file and not in Jira: worked out when it was written. */
  readonly derived: Readonly<Partial<Record<StateField, string>>>;
}

export const nothingExported: ExportedState = { prints: {}, derived: {} };

/** `name:1x2y,start:…,finish~…`: after `:` the print of what Jira held, after `~` that of what was worked out. */
export function exportedStateText(
  held: Readonly<Partial<Record<PlanField, PlanValue>>>,
  derived: Readonly<Partial<Record<PlanField, PlanValue>>>,
): string {
  return fields
    .flatMap((field) => {
      const [worked, value] = [derived[field], held[field]];
      if (worked !== undefined) return [`${field}~${printOf(worked)}`];
      return value === undefined ? [] : [`${field}:${printOf(value)}`];
    })
    .join(',');
}

/** What the tasks of a plan say of it, by their id. */
export function exportedStates({ project, activities }: Plan): ReadonlyMap<string, ExportedState> {
  const column = Object.entries(project.textNames).find(([, name]) => name.trim() === exportedStateName)?.[0];
  if (column === undefined) return new Map();
  return new Map(activities.map(({ id, texts }) => [id, stateOf(texts[column] ?? '')]));
}

function stateOf(text: string): ExportedState {
  const prints: Partial<Record<StateField, string>> = {};
  const derived: Partial<Record<StateField, string>> = {};
  for (const part of text.split(',')) {
    const [, name, mark, print] = /^([a-zA-Z]+)([:~])([0-9a-z]{1,20})$/.exec(part.trim()) ?? [];
    const field = fields.find((known) => known === name);
    if (field && print !== undefined) (mark === '~' ? derived : prints)[field] = print;
  }
  return { prints, derived };
}

/** Two mixes of 32 bits (after FNV-1a) of the value as JSON: enough to tell whether somebody touched it. */
export function printOf(value: PlanValue): string {
  return fingerprint(JSON.stringify(value));
}

function fingerprint(text: string): string {
  let [first, second] = [0x811c9dc5, 0x9e3779b1];
  for (let at = 0; at < text.length; at += 1) {
    first = Math.imul(first ^ text.charCodeAt(at), 0x01000193);
    second = Math.imul(second ^ text.charCodeAt(at), 0x85ebca6b) ^ (second >>> 13);
  }
  return ((first ^ second) >>> 0).toString(36);
}
