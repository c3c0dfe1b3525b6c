import type { ChangeRow, ChangeTotal } from './change-log';
import type { Milestone } from './milestones';
import type { RiskRow } from './risk-register';
import type { IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { IssueStatus } from '../model/issue';
import type { Amount } from '../model/money';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { Rag, Rating } from '../model/rag';

export interface ReportItem {
  readonly key: string;
  readonly summary: string;
  readonly status: IssueStatus;
  readonly owner?: Person;
  readonly date?: IsoDate;
}

/** [E1] Money of the project; each absent figure is explained by the cost rating. */
export interface BudgetSummary {
  readonly currency: string;
  readonly approved: Amount;
  readonly approvedChanges: Amount;
  readonly actual?: Amount;
  readonly estimateAtCompletion?: Amount;
  /** Current budget − estimate at completion; negative is over budget. */
  readonly variance?: Amount;
}

export interface StatusReport {
  readonly project: Project;
  readonly asOf: IsoDate;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate; readonly week: string };
  /** [G1] The worst of the assessed dimensions. */
  readonly overall: { readonly rag: Rag; readonly reason: string };
  readonly ratings: readonly Rating[];
  readonly milestones: readonly Milestone[];
  /** Highest five open risks. */
  readonly topRisks: readonly RiskRow[];
  readonly pendingChanges: readonly ChangeRow[];
  readonly approvedChanges: ChangeTotal;
  readonly budget?: BudgetSummary;
  readonly done: readonly ReportItem[];
  readonly next: readonly ReportItem[];
  /** Due in the period and not done. */
  readonly missed: readonly ReportItem[];
  /** How many issues the report rests on. */
  readonly issueCount: number;
  readonly findings: readonly Finding[];
}
