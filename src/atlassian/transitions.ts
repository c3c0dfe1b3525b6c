import * as v from 'valibot';
import { status } from './issue-shape';
import type { Jira } from './open-jira';

const field = v.object({
  name: v.optional(v.string()),
  required: v.optional(v.boolean(), false),
  hasDefaultValue: v.optional(v.boolean(), false),
});
const transition = v.pipe(
  v.object({
    id: v.string(),
    name: v.string(),
    to: status,
    isAvailable: v.optional(v.boolean(), true),
    fields: v.optional(v.record(v.string(), field), {}),
  }),
  v.transform(({ id, name, to, isAvailable, fields }) => ({
    id,
    name,
    to,
    isAvailable,
    demands: Object.entries(fields).flatMap(([fieldId, { name: title, required, hasDefaultValue }]) =>
      required && !hasDefaultValue ? [title ?? fieldId] : [],
    ),
  })),
);
const shape = v.object({ transitions: v.array(transition) });

export type Transition = v.InferOutput<typeof transition>;

/** The steps that the workflow offers this person from where the issue stands. */
export async function readTransitions(jira: Jira, issue: string): Promise<readonly Transition[]> {
  const ask = { parameters: { issue }, query: { expand: 'transitions.fields' } };
  return (await jira.read('transitions', ask, shape)).transitions.filter(({ isAvailable }) => isAvailable);
}

export async function makeTransition(jira: Jira, issue: string, id: string): Promise<void> {
  await jira.write('make transition', { parameters: { issue }, body: { transition: { id } } });
}
