import * as v from 'valibot';
import type { Jira } from './open-jira';
import { isPlain } from './rich-text';

const shape = v.object({ fields: v.object({ description: v.optional(v.unknown()) }) });

/** Whether a description is nothing but lines of words. */
export async function readDescription(jira: Jira, issue: string): Promise<{ readonly plain: boolean }> {
  const ask = { parameters: { issue }, query: { fields: 'description' } };
  const { fields } = await jira.read('issue', ask, shape);
  return { plain: isPlain(fields.description) };
}
