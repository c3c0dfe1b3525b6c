import * as v from 'valibot';
import type { Jira } from './open-jira';
import { present } from '../model/present';

/** A field of the site's catalogue. */
export interface CatalogueField {
  readonly id: string;
  readonly name: string;
  /** `string`, `number`, `option`, `user`, `date` …; `array` for lists. */
  readonly type: string;
  readonly custom: boolean;
  /** What kind of custom field it is, as `com.example:kind`. */
  readonly kind?: string;
  /** Only in this project, where it is a team-managed project's own field. */
  readonly projectId?: string;
}

const field = v.pipe(
  v.object({
    id: v.string(),
    name: v.string(),
    custom: v.optional(v.boolean(), false),
    schema: v.optional(v.object({ type: v.string(), custom: v.optional(v.string()) })),
    scope: v.optional(v.object({ project: v.optional(v.object({ id: v.string() })) })),
  }),
  v.transform(({ id, name, custom, schema, scope }): CatalogueField => ({
    id,
    name,
    type: schema?.type ?? 'unknown',
    custom,
    ...present({ kind: schema?.custom, projectId: scope?.project?.id }),
  })),
);

/** The catalogue of fields as this person sees it; the site's and, marked, single projects' own. */
export async function readFields(jira: Jira): Promise<readonly CatalogueField[]> {
  return jira.read('fields', { parameters: {} }, v.array(field));
}
