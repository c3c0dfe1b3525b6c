import type { ProjectSettings, Tolerances } from '../../../src/model/settings';
import { mappedFields } from '../../../src/model/settings';
import { riskLevels } from '../../../src/model/risk-model';

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
  const { fields, riskModel, tolerances, calendar, budget } = settings;
  return {
    texts: Object.fromEntries([
      ...sources.map((source) => [`${source}.jql`, settings[source].jql ?? '']),
      ...mappedFields.map((name) => [`fields.${name}`, fields[name]]),
      ...toleranceNames.map((name) => [`tolerances.${name}`, String(tolerances[name])]),
      ...riskLevels.map((level) => [`riskModel.bands.${level}`, String(riskModel.bands[level])]),
      ...riskLevels.map((level) => [`riskModel.reviewDays.${level}`, String(riskModel.reviewDays[level])]),
      ...calendar.hoursByWeekday.map((hours, day) => [`calendar.hoursByWeekday.${day}`, String(hours)]),
      ['calendar.timeZone', calendar.timeZone ?? ''],
      ['budget.currency', budget?.currency ?? ''],
      ['budget.approved', budget?.approved ?? ''],
      ['budget.hourlyRate', budget?.hourlyRate ?? ''],
    ]),
    lists: Object.fromEntries([
      ...sources.map((source) => [`${source}.types`, settings[source].types]),
      ...sources.map((source) => [`${source}.labels`, settings[source].labels]),
      ['calendar.holidays', calendar.holidays],
    ]),
  };
}
