import type { RiskEdit } from '../api';
import type { IsoDate } from '../model/date';
import type { MappedField } from '../model/settings';

/** What is to be written on a risk: `null` clears, absent stays. */
export interface RiskChange extends RiskEdit {
  readonly lastReview?: IsoDate;
}

export type RiskValue = keyof RiskEdit;

/** The column of the register, and so of the settings, that each value stands in. */
export const columnOf = {
  probability: 'riskProbability',
  impact: 'riskImpact',
  category: 'riskCategory',
  response: 'riskResponse',
  ownerAccountId: 'riskOwner',
  nextReview: 'riskNextReview',
} as const satisfies Record<RiskValue, MappedField>;

const riskValues = ['probability', 'impact', 'category', 'response', 'ownerAccountId', 'nextReview'] as const;

/** The values that a change gives or clears. */
export function changedValues(change: RiskChange): readonly RiskValue[] {
  return riskValues.filter((value) => change[value] !== undefined);
}
