import type { FieldDefinition } from '../fields/field-definition';
import { componentAnswer, issueTypeAnswer, priorityAnswer, securityLevelAnswer, versionAnswer } from './named';
import { issueTypesOf } from './project';
import type { Viewer } from '../context';
import { allFields, isInProject } from '../fields/field';
import type { Jira } from '../jira';
import { may } from '../permissions';
import type { SeedProject } from '../seed';

function allowedValues(
  jira: Jira,
  project: SeedProject,
  field: FieldDefinition,
  viewer: Viewer,
): unknown[] | undefined {
  if (field.options !== undefined)
    return field.options.map(({ id, value }) => ({
      self: `${viewer.origin}/rest/api/3/customFieldOption/${id}`,
      value,
      id,
    }));
  switch (field.id) {
    case 'priority':
      return jira.priorities.all().map((priority) => priorityAnswer(priority, viewer));
    case 'issuetype':
      return issueTypesOf(jira, project).map((type) => issueTypeAnswer(type, viewer));
    case 'fixVersions':
    case 'versions':
      return project.versions.map((version) => versionAnswer(version, viewer));
    case 'components':
      return project.components.map((component) => componentAnswer(component, viewer));
    case 'security':
      return project.securityLevels.map((level) => securityLevelAnswer(level, viewer));
    default:
      return undefined;
  }
}

/** The fields that may be set on issues of a project, and to what. */
export function editMetadata(jira: Jira, project: SeedProject, viewer: Viewer): Record<string, unknown> {
  const mayModifyReporter = may(jira, viewer.accountId, 'administer', project);
  const fields = allFields(jira).filter(
    (field) => field.settable && isInProject(field, project.id) && (field.id !== 'reporter' || mayModifyReporter),
  );
  return Object.fromEntries(
    fields.map((field) => {
      const values = allowedValues(jira, project, field, viewer);
      const answer = {
        required: field.id === 'summary' || field.id === 'issuetype',
        schema: field.schema,
        name: field.name,
        key: field.id,
        hasDefaultValue: field.id === 'priority',
        operations: field.schema?.type === 'array' ? ['add', 'set', 'remove'] : ['set'],
        ...(values === undefined ? {} : { allowedValues: values }),
      };
      return [field.id, answer];
    }),
  );
}
