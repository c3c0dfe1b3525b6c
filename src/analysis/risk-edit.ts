import type { IsoDate } from '../model/date';
import type { Amount } from '../model/money';
import type { RiskCategory, RiskKind, RiskResponse } from '../model/risk';
import type { RiskRow } from './risk-row';

/** `null` clears a value; an absent one stays as it is. */
export interface WeightEdit {
  readonly probability?: number | null;
  readonly impact?: number | null;
}

/** What of a risk a person may edit. `null` clears a value; an absent one stays as it is. */
export interface RiskEdit extends WeightEdit {
  /** The summary; it cannot be cleared. */
  readonly statement?: string;
  readonly kind?: RiskKind;
  readonly cause?: string | null;
  readonly event?: string | null;
  readonly effect?: string | null;
  /** By the id of an assessment in the model, other than `current`. */
  readonly assessments?: Readonly<Record<string, WeightEdit>>;
  readonly category?: RiskCategory | null;
  readonly response?: RiskResponse | null;
  readonly ownerAccountId?: string | null;
  readonly proximity?: IsoDate | null;
  readonly trigger?: string | null;
  readonly contingency?: string | null;
  readonly impactMoney?: Amount | null;
  readonly impactDays?: number | null;
  readonly nextReview?: IsoDate | null;
}

export type RiskValue = keyof RiskEdit;

export const riskValueNames: Readonly<Record<RiskValue, string>> = {
  statement: 'statement',
  kind: 'kind',
  cause: 'cause',
  event: 'event',
  effect: 'effect',
  probability: 'probability',
  impact: 'impact',
  assessments: 'assessments',
  category: 'category',
  response: 'response',
  ownerAccountId: 'owner',
  proximity: 'proximity',
  trigger: 'trigger',
  contingency: 'contingency',
  impactMoney: 'impact in money',
  impactDays: 'impact in days',
  nextReview: 'next review',
};

/** The values that an edit names. */
export function editedRiskValues(edit: RiskEdit): readonly RiskValue[] {
  return Object.keys(edit).filter((name): name is RiskValue => Object.hasOwn(riskValueNames, name));
}

/** Of the values that an edit changes, how they stand: what takes the edit back, and what its editor saw. */
export function riskBefore(row: RiskRow, edit: RiskEdit): RiskEdit {
  const weights = Object.entries(edit.assessments ?? {}).map(
    ([id, weight]) => [id, weightBefore(row, id, weight)] as const,
  );
  const standing = { ...row, ownerAccountId: row.owner?.accountId, assessments: Object.fromEntries(weights) };
  return Object.fromEntries(editedRiskValues(edit).map((name) => [name, standing[name] ?? null]));
}

function weightBefore(row: RiskRow, id: string, edit: WeightEdit): WeightEdit {
  const { probability = null, impact = null } = row.assessments[id] ?? {};
  return {
    ...(edit.probability !== undefined && { probability }),
    ...(edit.impact !== undefined && { impact }),
  };
}
