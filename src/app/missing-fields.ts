import { columns } from './register-kinds';
import type { FoundFields } from '../atlassian/mapped-fields';
import type { Finding } from '../model/finding';
import type { MappedField, ProjectSettings } from '../model/settings';

/** [X2] Columns whose field the settings name, though it is gone or this person may not see it. */
export function missingFieldFindings(
  names: readonly MappedField[],
  found: FoundFields,
  settings: ProjectSettings,
): readonly Finding[] {
  return names
    .filter((name) => !['auto', 'property'].includes(settings.fields[name]) && !found[name])
    .map((name) => ({
      rule: 'X2',
      severity: 'error',
      text: `The settings take “${columns[name].label}” from field ${settings.fields[name]}, which does not exist here.`,
      issueKeys: [],
    }));
}
