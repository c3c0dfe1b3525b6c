import type { SettingsAnswer } from '../../../src/api';
import { settingNames } from '../../../src/model/merge-settings';
import { sameValue } from '../../../src/model/same-value';
import { mappedFields, type ProjectSettings } from '../../../src/model/settings';
import { fieldNames } from '../settings/setting-words';

/** One setting that would change, in words. */
export interface SettingChange {
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** What is different between two settings of a project, setting by setting. */
export function settingsDifference(
  from: ProjectSettings,
  to: ProjectSettings,
  choices: SettingsAnswer['choices'],
): readonly SettingChange[] {
  const source = (id: string) => {
    if (id === 'auto') return 'found by name and type';
    if (id === 'property') return 'the app’s own property on the work item';
    return choices.find((field) => field.id === id)?.name ?? id;
  };
  const list = (values: readonly string[]) => values.join(', ') || 'none';
  const changes: readonly (SettingChange | undefined)[] = [
    ...mappedFields.map((name) => change(fieldNames[name], source(from.fields[name]), source(to.fields[name]))),
    ...(['risks', 'changes', 'milestones'] as const).flatMap((name) => [
      change(`${capital(settingNames[name])}: types`, list(from[name].types), list(to[name].types)),
      change(`${capital(settingNames[name])}: labels`, list(from[name].labels), list(to[name].labels)),
    ]),
    change(capital(settingNames.treatmentLinks), list(from.treatmentLinks), list(to.treatmentLinks)),
    sameValue(from.riskModel, to.riskModel)
      ? undefined
      : { what: capital(settingNames.riskModel), from: modelText(from), to: modelText(to) },
  ];
  return changes.filter((one) => one !== undefined);
}

function change(what: string, from: string, to: string): SettingChange | undefined {
  return from === to ? undefined : { what, from, to };
}

function modelText({ riskModel: { probability, impact }, sharedRiskModel }: ProjectSettings): string {
  return `${sharedRiskModel ? 'shared' : 'own'}, ${probability.length} × ${impact.length}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
