import { durationSeconds } from './duration';
import { fieldById, isInProject } from './fields/field';
import type { FieldDefinition } from './fields/field-definition';
import { InvalidValue, type Writing } from './fields/field-kind';
import { kindOfField } from './fields/kind-of-field';
import type { IssueRow } from './issue-store';
import type { Jira } from './jira';
import { Refusal } from './refusal';
import { listOf, textOf } from './reference';
import type { SeedProject } from './seed';

/** What a client asks to be set: whole values, or operations such as `{ add: … }` in order. */
export interface FieldRequest {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly update: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

interface Target {
  readonly jira: Jira;
  readonly project: SeedProject;
  /** The values before; empty for a new issue. */
  readonly stored: IssueRow['fields'];
  readonly visible: (row: IssueRow) => boolean;
  readonly mayModifyReporter: boolean;
}

const notOnScreen = (id: string): string =>
  `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;

function settableField(target: Target, id: string): FieldDefinition {
  const field = fieldById(target.jira, id);
  const barred = id === 'reporter' && !target.mayModifyReporter;
  if (field === undefined || barred || !field.settable || !isInProject(field, target.project.id))
    throw new InvalidValue(notOnScreen(id));
  return field;
}

function seconds(value: unknown, name: string): number | undefined {
  const given = textOf(value, name);
  if (given === undefined) return undefined;
  const found = durationSeconds(given);
  if (found === undefined) throw new InvalidValue(`Invalid time duration: '${given}'`);
  return found;
}

/** Original and remaining estimate: where only one was ever given, it counts for both. */
function timeTrackingChanges(value: unknown, stored: IssueRow['fields']): [string, number][] {
  const original = seconds(value, 'originalEstimate');
  const remaining = seconds(value, 'remainingEstimate');
  const fresh = stored['timeoriginalestimate'] === undefined && stored['timeestimate'] === undefined;
  const figures: [string, number | undefined][] = [
    ['timeoriginalestimate', original ?? (fresh ? remaining : undefined)],
    ['timeestimate', remaining ?? (fresh ? original : undefined)],
  ];
  return figures.flatMap(([id, figure]) => (figure === undefined ? [] : [[id, figure]]));
}

function without(list: readonly unknown[], entry: unknown): unknown[] {
  const text = JSON.stringify(entry);
  return list.filter((other) => JSON.stringify(other) !== text);
}

/** The value after the operations, in stored form. */
function afterOperations(operations: FieldRequest['update'][string], before: unknown, writing: Writing): unknown {
  const kind = kindOfField(writing.field);
  let value = before;
  for (const operation of operations)
    for (const [verb, operand] of Object.entries(operation)) {
      if (verb === 'set') value = kind.read(operand, writing);
      else if (verb === 'add')
        value = [
          ...without(listOf(value), listOf(kind.read([operand], writing))[0]),
          ...listOf(kind.read([operand], writing)),
        ];
      else if (verb === 'remove') value = without(listOf(value), listOf(kind.read([operand], writing))[0]);
      else throw new InvalidValue(`Unknown operation '${verb}' for field '${writing.field.id}'`);
    }
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}

/** Reads what a client asks for into stored values; all that is wrong is refused at once, field by field. */
export function readFieldChanges(request: FieldRequest, target: Target): Map<string, unknown> {
  const changes = new Map<string, unknown>();
  const errors: Record<string, string> = {};
  const attempt = (id: string, work: (field: FieldDefinition) => void): void => {
    try {
      work(settableField(target, id));
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      errors[id] = error.message;
    }
  };
  for (const [id, value] of Object.entries(request.fields))
    attempt(id, (field) => {
      if (id === 'timetracking')
        for (const [name, figure] of timeTrackingChanges(value, target.stored)) changes.set(name, figure);
      else changes.set(id, kindOfField(field).read(value, { ...target, field }));
    });
  for (const [id, operations] of Object.entries(request.update))
    attempt(id, (field) => {
      if (id === 'timetracking')
        for (const operation of operations)
          for (const value of Object.values(operation))
            for (const [name, figure] of timeTrackingChanges(value, target.stored)) changes.set(name, figure);
      else changes.set(id, afterOperations(operations, target.stored[id], { ...target, field }));
    });
  if (changes.has('summary') && changes.get('summary') === undefined)
    errors['summary'] = 'You must specify a summary of the issue.';
  if (Object.keys(errors).length > 0) throw new Refusal(400, [], errors);
  return changes;
}
