import type { RiskRow } from './risk-register';
import type { IsoDate } from '../model/date';
import type { Project } from '../model/project';
import type { RiskLevel, RiskModel } from '../model/risk-model';

export interface PortfolioRiskRow extends RiskRow {
  readonly project: string;
}

/** The risks of several projects in one list, each weighed by its own project's model. */
export interface PortfolioRisks {
  readonly asOf: IsoDate;
  readonly projects: readonly { readonly project: Project; readonly model: RiskModel; readonly currency?: string }[];
  readonly rows: readonly PortfolioRiskRow[];
  readonly totals: {
    readonly open: number;
    readonly closed: number;
    readonly byLevel: Readonly<Record<RiskLevel, number>>;
    readonly notAssessed: number;
    readonly overdueReviews: number;
    readonly escalated: number;
  };
}
