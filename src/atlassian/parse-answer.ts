import * as v from 'valibot';
import { ProductError } from './product-error';

/** Facts out of a product's answer; an answer of another shape names the place where it differs. */
export function parseAnswer<T>(asked: string, answer: unknown, schema: v.GenericSchema<unknown, T>): T {
  const parsed = v.safeParse(schema, answer);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? 'answer';
  throw new ProductError(
    'unexpected',
    `Jira answered "${asked}" in an unknown form at ${where}: expected ${issue.expected ?? issue.type}.`,
  );
}
