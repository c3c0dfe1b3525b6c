import type { RiskEdit } from '../../../src/analysis/risk-edit';
import type { IsoDate } from '../../../src/model/date';
import type { Person } from '../../../src/model/person';
import type { RiskResponse } from '../../../src/model/risk';

/** What the side panel lets a person change. */
export interface RiskDraft {
  readonly probability?: number | undefined;
  readonly impact?: number | undefined;
  readonly response?: RiskResponse | undefined;
  readonly owner?: Person | undefined;
  readonly nextReview?: IsoDate | undefined;
}

/** The edit that leads from one state to the other; nothing in it where they are the same. */
export function editBetween(from: RiskDraft, to: RiskDraft): RiskEdit {
  return {
    ...(from.probability === to.probability ? {} : { probability: to.probability ?? null }),
    ...(from.impact === to.impact ? {} : { impact: to.impact ?? null }),
    ...(from.response === to.response ? {} : { response: to.response ?? null }),
    ...(from.nextReview === to.nextReview ? {} : { nextReview: to.nextReview ?? null }),
    ...(from.owner?.accountId === to.owner?.accountId ? {} : { ownerAccountId: to.owner?.accountId ?? null }),
  };
}
