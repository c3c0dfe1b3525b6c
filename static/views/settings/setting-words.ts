import type { MappedField, Tolerances } from '../../../src/model/settings';
import type { sources } from './settings-draft';

export const sourceNames: Record<(typeof sources)[number], { readonly name: string; readonly hint: string }> = {
  risks: { name: 'Risks', hint: 'Work items that belong into the risk register.' },
  changes: { name: 'Change requests', hint: 'Work items that belong into the change log.' },
  milestones: {
    name: 'Milestones',
    hint: 'Work items that mark a date; versions with a release date are added by themselves.',
  },
};

export const fieldNames: Record<MappedField, string> = {
  start: 'Start date',
  riskProbability: 'Risk: probability',
  riskImpact: 'Risk: impact',
  riskCategory: 'Risk: category',
  riskResponse: 'Risk: response',
  riskOwner: 'Risk: owner',
  riskNextReview: 'Risk: next review',
  changeType: 'Change: type',
  changeCost: 'Change: cost',
  changeDays: 'Change: days',
  changeDecisionDue: 'Change: decision due',
};

export const toleranceLabels: Record<keyof Tolerances, string> = {
  slipAmberDays: 'Slip: amber from, working days',
  slipRedDays: 'Slip: red from, working days',
  costAmberPercent: 'Cost: amber above, %',
  costRedPercent: 'Cost: red above, %',
  loadAmberPercent: 'Load: amber above, %',
  loadRedPercent: 'Load: red above, %',
  changeDecisionDays: 'Decisions due after, working days',
  registerStaleDays: 'Risk register: stale after, days',
};

export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
