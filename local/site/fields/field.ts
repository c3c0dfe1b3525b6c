import type { Jira } from '../jira';
import { systemFields } from './system-fields';

export interface FieldSchema {
  readonly type: string;
  readonly items?: string;
  readonly system?: string;
  readonly custom?: string;
  readonly customId?: number;
}

export interface FieldOption {
  readonly id: string;
  readonly value: string;
}

/** A field of the site; the site's own and the custom ones look the same. */
export interface FieldDefinition {
  readonly id: string;
  readonly name: string;
  readonly custom: boolean;
  readonly navigable: boolean;
  readonly orderable: boolean;
  readonly searchable: boolean;
  /** Whether a create or edit screen has it. */
  readonly settable: boolean;
  readonly clauseNames: readonly string[];
  /** The issue key has none. */
  readonly schema?: FieldSchema;
  readonly options?: readonly FieldOption[];
  /** Projects on whose screens it is; absent: all. */
  readonly projectIds?: readonly string[];
}

function customFields(jira: Jira): FieldDefinition[] {
  return jira.customFields.all().map(({ id, name, schema, options, projectIds }) => ({
    id,
    name,
    custom: true,
    navigable: true,
    orderable: true,
    searchable: true,
    settable: true,
    clauseNames: [`cf[${schema.customId}]`, name],
    schema,
    ...(options === undefined ? {} : { options }),
    ...(projectIds === undefined ? {} : { projectIds }),
  }));
}

const systemById = new Map(systemFields.map((field) => [field.id, field]));

export function allFields(jira: Jira): FieldDefinition[] {
  return [...systemFields, ...customFields(jira)];
}

export function fieldById(jira: Jira, id: string): FieldDefinition | undefined {
  return systemById.get(id) ?? (jira.customFields.get(id) && customFields(jira).find((field) => field.id === id));
}

/** Whether issues of the project have the field. */
export function isInProject(field: FieldDefinition, projectId: string): boolean {
  return field.projectIds === undefined || field.projectIds.includes(projectId);
}
