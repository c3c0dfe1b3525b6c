import type { RiskRow } from '../analysis/risk-register';
import type { RiskEdit, WeightEdit } from '../api/risk';

/** A risk's values as an edit would give them; `null` where there is none. */
export function standingValues(row: RiskRow): Required<RiskEdit> {
  return {
    statement: row.statement,
    kind: row.kind,
    cause: row.cause ?? null,
    event: row.event ?? null,
    effect: row.effect ?? null,
    probability: row.probability ?? null,
    impact: row.impact ?? null,
    assessments: row.assessments,
    category: row.category ?? null,
    response: row.response ?? null,
    ownerAccountId: row.owner?.accountId ?? null,
    proximity: row.proximity ?? null,
    trigger: row.trigger ?? null,
    contingency: row.contingency ?? null,
    impactMoney: row.impactMoney ?? null,
    impactDays: row.impactDays ?? null,
    nextReview: row.nextReview ?? null,
  };
}

/** What an edit would take back: of the values it changes, how they stand now. */
export function beforeEdit(row: RiskRow, edit: RiskEdit): RiskEdit {
  const standing = standingValues(row);
  const names = Object.keys(edit).filter((name): name is keyof RiskEdit => Object.hasOwn(standing, name));
  const before = Object.fromEntries(names.map((name) => [name, standing[name]]));
  if (!edit.assessments) return before;
  const weights = Object.entries(edit.assessments).map(([id, weight]) => [id, weightBefore(row, id, weight)] as const);
  return { ...before, assessments: Object.fromEntries(weights) };
}

function weightBefore(row: RiskRow, id: string, edit: WeightEdit): WeightEdit {
  const weight = row.assessments[id] ?? {};
  return {
    ...(edit.probability !== undefined && { probability: weight.probability ?? null }),
    ...(edit.impact !== undefined && { impact: weight.impact ?? null }),
  };
}
