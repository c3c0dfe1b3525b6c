import type { MappedField, ProjectSettings, Tolerances } from '../../../src/model/settings';
import { isAmount } from '../../../src/model/money';
import type { SettingsDraft } from './settings-draft';

/** What is wrong with a form, by the setting's path. */
export type SettingErrors = Readonly<Record<string, string>>;

/** The settings that a form stands for, or what has to be put right first. Nothing else of `base` changes. */
export function settingsOfDraft(
  { texts, lists }: SettingsDraft,
  base: ProjectSettings,
): { readonly settings: ProjectSettings } | { readonly errors: SettingErrors } {
  const errors: Record<string, string> = {};
  const text = (path: string) => (texts[path] ?? '').trim();
  const list = (path: string) => lists[path] ?? [];
  const number = (path: string) => {
    const value = Number(text(path).replace(',', '.'));
    if (text(path) === '' || !Number.isFinite(value) || value < 0) errors[path] = 'Give a number, zero or more.';
    return value;
  };
  const amount = (path: string) => {
    const given = text(path).replace(/[\s']/g, '').replace(',', '.');
    if (!isAmount(given)) errors[path] = 'Give an amount such as 1200000 or 95.50.';
    return given;
  };
  const source = (name: string) => ({
    types: list(`${name}.types`),
    labels: list(`${name}.labels`),
    ...(text(`${name}.jql`) ? { jql: text(`${name}.jql`) } : {}),
  });
  const field = (name: MappedField) => text(`fields.${name}`) || 'auto';
  const tolerance = (name: keyof Tolerances) => number(`tolerances.${name}`);
  const hours = (day: number) => number(`calendar.hoursByWeekday.${day}`);
  const { timeZone: _, ...calendar } = base.calendar;
  const { budget: __, decisionSpaces: ___, ...others } = base;
  const spaces = list('decisionSpaces');
  const settings: ProjectSettings = {
    ...others,
    risks: source('risks'),
    changes: source('changes'),
    milestones: source('milestones'),
    fields: {
      start: field('start'),
      riskProbability: field('riskProbability'),
      riskImpact: field('riskImpact'),
      riskCategory: field('riskCategory'),
      riskResponse: field('riskResponse'),
      riskOwner: field('riskOwner'),
      riskNextReview: field('riskNextReview'),
      changeType: field('changeType'),
      changeCost: field('changeCost'),
      changeDays: field('changeDays'),
      changeDecisionDue: field('changeDecisionDue'),
    },
    treatmentLinks: list('treatmentLinks'),
    dependencyLinks: list('dependencyLinks'),
    ...(spaces.length > 0 ? { decisionSpaces: spaces } : {}),
    tolerances: {
      slipAmberDays: tolerance('slipAmberDays'),
      slipRedDays: tolerance('slipRedDays'),
      costAmberPercent: tolerance('costAmberPercent'),
      costRedPercent: tolerance('costRedPercent'),
      loadAmberPercent: tolerance('loadAmberPercent'),
      loadRedPercent: tolerance('loadRedPercent'),
      changeDecisionDays: tolerance('changeDecisionDays'),
      registerStaleDays: tolerance('registerStaleDays'),
    },
    calendar: {
      ...calendar,
      hoursByWeekday: [hours(0), hours(1), hours(2), hours(3), hours(4), hours(5), hours(6)],
      holidays: [...list('calendar.holidays')].sort(),
      ...(text('calendar.timeZone') ? { timeZone: text('calendar.timeZone') } : {}),
    },
    ...(text('budget.approved') || text('budget.currency') || text('budget.hourlyRate')
      ? {
          budget: {
            currency: text('budget.currency').toUpperCase(),
            approved: amount('budget.approved'),
            ...(text('budget.hourlyRate') ? { hourlyRate: amount('budget.hourlyRate') } : {}),
          },
        }
      : {}),
  };
  const { tolerances } = settings;
  const before = (path: string, amber: number, red: number) => {
    if (amber > red) errors[path] ??= 'Amber cannot begin beyond red.';
  };
  before('tolerances.slipAmberDays', tolerances.slipAmberDays, tolerances.slipRedDays);
  before('tolerances.costAmberPercent', tolerances.costAmberPercent, tolerances.costRedPercent);
  before('tolerances.loadAmberPercent', tolerances.loadAmberPercent, tolerances.loadRedPercent);
  if (settings.budget && !/^[A-Z]{3}$/.test(settings.budget.currency))
    errors['budget.currency'] = 'Give a currency code such as USD or EUR.';
  return Object.keys(errors).length > 0 ? { errors } : { settings };
}
