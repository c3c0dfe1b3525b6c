import type { RiskRow } from '../analysis/risk-row';
import type { RiskModel } from '../model/risk-model';

/** A risk as its issue's side panel shows it; `risk` is absent on an issue that is no risk. */
export interface IssueRisk {
  readonly key: string;
  readonly summary: string;
  readonly model: RiskModel;
  readonly risk?: RiskRow;
  readonly mayEdit: boolean;
}
