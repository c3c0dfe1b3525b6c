import * as v from 'valibot';
import type { MacroConfig } from '../src/api';

const text = v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty())), undefined);

const schema = v.fallback(
  v.object({
    project: text,
    detail: v.fallback(v.picklist(['full', 'summary']), 'full'),
    title: text,
    commitments: v.fallback(v.optional(v.literal(true)), undefined),
  }),
  { project: undefined, detail: 'full', title: undefined, commitments: undefined },
);

/** What was chosen for a report macro, as far as the product's unchecked configuration says. */
export function readMacroConfig(config: unknown): {
  project?: string | undefined;
  detail: MacroConfig['detail'];
  title?: string | undefined;
  commitments?: true | undefined;
} {
  return v.parse(schema, config);
}
