import type { ProjectSettings, Tolerances } from '../../../src/model/settings';
import { mappedFields } from '../../../src/model/settings';

/** The settings as a form holds them: what is typed, by the setting's path, also while it makes no sense yet. */
export interface SettingsDraft {
  readonly texts: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

export const sources = ['risks', 'changes', 'milestones'] as const;

export const toleranceNames = [
  'slipAmberDays',
  'slipRedDays',
  'costAmberPercent',
  'costRedPercent',
  'loadAmberPercent',
  'loadRedPercent',
  'changeDecisionDays',
  'registerStaleDays',
] as const satisfies readonly (keyof Tolerances)[];

export function draftOf(settings: ProjectSettings): SettingsDraft {
  const { fields, tolerances, calendar, budget } = settings;
  const texts: readonly (readonly [path: string, text: string])[] = [
    ...sources.map((source) => [`${source}.jql`, settings[source].jql ?? ''] as const),
    ...mappedFields.map((name) => [`fields.${name}`, fields[name]] as const),
    ...toleranceNames.map((name) => [`tolerances.${name}`, String(tolerances[name])] as const),
    ...calendar.hoursByWeekday.map((hours, day) => [`calendar.hoursByWeekday.${day}`, String(hours)] as const),
    ['calendar.timeZone', calendar.timeZone ?? ''],
    ['budget.currency', budget?.currency ?? ''],
    ['budget.approved', budget?.approved ?? ''],
    ['budget.hourlyRate', budget?.hourlyRate ?? ''],
  ];
  const lists: readonly (readonly [path: string, list: readonly string[]])[] = [
    ...sources.map((source) => [`${source}.types`, settings[source].types] as const),
    ...sources.map((source) => [`${source}.labels`, settings[source].labels] as const),
    ['treatmentLinks', settings.treatmentLinks],
    ['dependencyLinks', settings.dependencyLinks],
    ['decisionSpaces', settings.decisionSpaces ?? []],
    ['calendar.holidays', calendar.holidays],
  ];
  return { texts: Object.fromEntries(texts), lists: Object.fromEntries(lists) };
}
