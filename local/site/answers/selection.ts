import { allFields } from '../fields/field';
import type { FieldDefinition } from '../fields/field-definition';
import type { Jira } from '../jira';

/** What of each issue is asked for. */
export interface Selection {
  readonly fields: readonly FieldDefinition[];
  /** Whether anything but the id was asked for. */
  readonly bare: boolean;
  readonly properties: readonly string[];
  readonly expand: ReadonlySet<string>;
  /** Newest entries of the changelog that come with an issue. */
  readonly historyLimit: number;
}

const wildcards = ['*all', '*navigable'];

/** The fields that a list like `summary,status`, `*all,-comment` or `id` names; what does not exist is passed over. */
export function chosenFields(jira: Jira, names: readonly string[]): FieldDefinition[] {
  const all = allFields(jira).filter((field) => field.schema !== undefined);
  const excluded = new Set(names.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const everything = names.includes('*all') || (names.length > 0 && excluded.size === names.length);
  const wanted = new Set(names.filter((name) => !wildcards.includes(name)));
  return all.filter((field) => {
    if (excluded.has(field.id)) return false;
    return everything || (names.includes('*navigable') && field.navigable) || wanted.has(field.id);
  });
}

/** `names` and `schema` of the fields that were answered. */
export function fieldCatalogue(selection: Selection): Record<string, unknown> {
  const { fields, expand } = selection;
  return {
    ...(expand.has('names') ? { names: Object.fromEntries(fields.map((field) => [field.id, field.name])) } : {}),
    ...(expand.has('schema') ? { schema: Object.fromEntries(fields.map((field) => [field.id, field.schema])) } : {}),
  };
}
