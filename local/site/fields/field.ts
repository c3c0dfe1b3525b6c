import type { Jira } from '../jira';
import type { FieldDefinition } from './field-definition';
import { systemFields } from './system-fields';

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
