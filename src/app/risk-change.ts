import type { RiskEdit } from '../analysis/risk-edit';
import type { IsoDate } from '../model/date';
import type { Escalation } from '../model/risk';
import type { MappedField } from '../model/settings';

/** What is to be written on a risk: `null` clears, absent stays. */
export interface RiskChange extends RiskEdit {
  readonly lastReview?: IsoDate | null;
  readonly lastReviewNote?: string | null;
  readonly escalation?: Escalation | null;
  readonly occurredAs?: string;
}

/** The column of the register, and so of the settings, that each value stands in. */
export const columnOf = {
  probability: 'riskProbability',
  impact: 'riskImpact',
  category: 'riskCategory',
  response: 'riskResponse',
  ownerAccountId: 'riskOwner',
  nextReview: 'riskNextReview',
} as const satisfies Partial<Record<keyof RiskEdit, MappedField>>;

export type RiskValue = keyof typeof columnOf;

const riskValues = ['probability', 'impact', 'category', 'response', 'ownerAccountId', 'nextReview'] as const;

/** What no Jira field holds: it is always kept in the issue property. */
const ownValues = [
  'kind',
  'cause',
  'event',
  'effect',
  'proximity',
  'trigger',
  'contingency',
  'impactMoney',
  'impactDays',
  'lastReview',
  'lastReviewNote',
  'escalation',
  'occurredAs',
] as const satisfies readonly (keyof RiskChange)[];

/** The values in columns that a change gives or clears. */
export function changedValues(change: RiskChange): readonly RiskValue[] {
  return riskValues.filter((value) => change[value] !== undefined);
}

export function changedOwnValues(change: RiskChange): readonly (typeof ownValues)[number][] {
  return ownValues.filter((value) => change[value] !== undefined);
}
