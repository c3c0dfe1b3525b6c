import * as v from 'valibot';
import { person } from './person';
import type { FieldValue } from '../model/issue';

const named = v.union([
  v.pipe(
    v.object({ value: v.string() }),
    v.transform(({ value }) => value),
  ),
  v.pipe(
    v.object({ name: v.string() }),
    v.transform(({ name }) => name),
  ),
]);
const plain = v.union([
  v.string(),
  v.number(),
  v.pipe(
    v.boolean(),
    v.transform((given) => (given ? 'true' : 'false')),
  ),
]);
const inList = v.union([v.string(), v.pipe(v.number(), v.transform(String)), named]);

/** A custom field's value as Jira gives it (option, user, number, text, date or a list of them), reduced to what it says. */
const known = v.union([v.null_(), plain, person, named, v.array(inList)]);

/** Values of a kind that no register column can hold (rich text, for instance) count as not given. */
export function fieldValue(given: unknown): FieldValue {
  const parsed = v.safeParse(known, given);
  return parsed.success ? parsed.output : null;
}
