import * as v from 'valibot';
import { changeColumnOf, changeColumnValues } from './change-fields';
import type { FoundChange } from './read-change';
import { Refusal } from './refusal';
import { editedValues, type ChangeEdit, type ChangeValue } from '../analysis/change-edit';
import type { AppliedChange } from '../model/change';
import { present } from '../model/present';

/** What is a field of every issue is not kept beside it. */
const inJira: readonly ChangeValue[] = ['title', 'description', 'requesterAccountId'];

const known = v.looseObject({ v: v.literal(1) });
const versioned = v.looseObject({ v: v.number() });

/** What is written on a change request: what a person edits, and the record that its plan was updated. */
export interface ChangeWriting extends ChangeEdit {
  readonly applied?: AppliedChange | null;
}

/** The issue property after an edit, or `undefined` when nothing of it is kept there; what a field holds is not kept twice. */
export function nextChangeProperty(
  found: FoundChange,
  writing: ChangeWriting,
): Readonly<Record<string, unknown>> | undefined {
  const kept = keptOf(found.issue.property);
  const edited = editedValues(writing).filter((value) => !inJira.includes(value));
  const own = edited.filter((value) => !isInField(found, value));
  const moved = edited.filter((value) => isInField(found, value) && kept[value] !== undefined);
  if (own.length === 0 && moved.length === 0 && writing.applied === undefined) return undefined;
  return present({
    ...kept,
    ...Object.fromEntries(own.map((value) => [value, keptValue(writing[value])])),
    ...Object.fromEntries(moved.map((value) => [value, undefined])),
    ...(writing.applied !== undefined && { applied: writing.applied ?? undefined }),
    v: 1 as const,
  });
}

/** An empty list and a mark that is not set are not kept. */
function keptValue(value: unknown): unknown {
  return value === null || value === false || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

function isInField({ fields }: FoundChange, value: ChangeValue): boolean {
  const column = changeColumnValues.find((one) => one === value);
  if (!column) return false;
  const source = fields.find(({ name }) => name === changeColumnOf[column]);
  return source !== undefined && source.id !== 'property';
}

/** A newer release may have written what this one would destroy; what nobody can read is written anew. */
function keptOf(property: unknown): Readonly<Record<string, unknown>> {
  if (v.is(known, property)) return property;
  if (!v.is(versioned, property)) return {};
  const message = 'What the app keeps on this change request was written by another version; it is left alone.';
  throw new Refusal({ code: 'conflict', message });
}
