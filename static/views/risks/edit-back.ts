import type { RiskEdit } from '../../../src/api/risk';
import type { RiskRow } from '../../../src/analysis/risk-register';

/** Of the values that an edit changes, how they stand in the row: what takes the edit back, and what its editor saw. */
export function editBack(row: RiskRow, edit: RiskEdit): RiskEdit {
  const standing: Required<RiskEdit> = {
    statement: row.statement,
    kind: row.kind,
    cause: row.cause ?? null,
    event: row.event ?? null,
    effect: row.effect ?? null,
    probability: row.probability ?? null,
    impact: row.impact ?? null,
    assessments: Object.fromEntries(
      Object.keys(edit.assessments ?? {}).map((id) => {
        const { probability = null, impact = null } = row.assessments[id] ?? {};
        return [id, { probability, impact }];
      }),
    ),
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
  return Object.fromEntries(Object.entries(standing).filter(([name]) => Object.hasOwn(edit, name)));
}
