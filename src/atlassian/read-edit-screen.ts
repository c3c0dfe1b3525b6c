import * as v from 'valibot';
import type { Jira } from './open-jira';
import { ProductError } from './product-error';

/** A field that the person may edit on an issue; `allowed` are the options of a choice, in their order. */
export interface EditableField {
  readonly id: string;
  readonly type: string;
  readonly allowed: readonly { readonly id: string; readonly value: string }[];
}

const option = v.object({ id: v.string(), value: v.string() });
const shape = v.object({
  fields: v.optional(
    v.record(
      v.string(),
      v.object({
        schema: v.object({ type: v.string() }),
        allowedValues: v.optional(v.array(v.unknown()), []),
        operations: v.optional(v.array(v.string()), []),
      }),
    ),
    {},
  ),
});

/** By field id. */
export type EditScreen = ReadonlyMap<string, EditableField>;

/** What this person may change on an issue: fields on its edit screen, not hidden, and permitted. `undefined` when the issue is gone. */
export async function readEditScreen(jira: Jira, issue: string): Promise<EditScreen | undefined> {
  try {
    const { fields } = await jira.read('edit screen', { parameters: { issue } }, shape);
    return new Map(
      Object.entries(fields)
        .filter(([, { operations }]) => operations.includes('set'))
        .map(([id, { schema, allowedValues }]) => [
          id,
          { id, type: schema.type, allowed: allowedValues.filter((value) => v.is(option, value)) },
        ]),
    );
  } catch (error) {
    if (error instanceof ProductError && error.code === 'not-found') return undefined;
    throw error;
  }
}
