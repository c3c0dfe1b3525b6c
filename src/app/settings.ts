import { answer } from './answer';
import { columnSources } from './column-sources';
import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import type { Answer, Questions, SettingsAnswer } from '../api';
import { fieldsToChoose } from '../atlassian/find-fields';
import { mappedFieldsOf } from '../atlassian/mapped-fields';
import { mappedFields } from '../model/settings';

type Question = Questions['settings'];

export async function askSettings(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  return answer(invocation, settingsAnswer(await openProject(invocation, project)));
}

/** The start of work cannot live in the issue property: it is there when a field is. */
export function settingsAnswer({ project, stored, permissions, catalogue, issueTypes }: OpenProject): SettingsAnswer {
  const { settings, isDefault } = stored;
  const found = mappedFieldsOf(mappedFields, settings, catalogue, project.id);
  const evidence = { issues: [], screen: undefined, mayEdit: permissions.administer };
  return {
    project,
    settings,
    isDefault,
    mayEdit: permissions.administer,
    fields: columnSources(mappedFields, found, settings, evidence).filter(
      ({ name, id }) => name !== 'start' || id !== 'property',
    ),
    choices: fieldsToChoose(catalogue, project.id),
    issueTypes: issueTypes.map(({ name }) => name),
  };
}
