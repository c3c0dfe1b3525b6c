import type { ChangeRequest, ChangeState } from '../model/change';
import type { IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { Amount } from '../model/money';

export interface ChangeRow extends ChangeRequest {
  /** [C2] Working days from submission to the decision, or to today while undecided. */
  readonly ageWorkingDays: number;
  /** [C3] Working days by which the decision is late; absent when it is not. */
  readonly decisionOverdueDays?: number;
}

/** [C4] Sums over requests; requests without a figure are counted, not guessed. */
export interface ChangeTotal {
  readonly count: number;
  readonly cost: Amount;
  readonly days: number;
  readonly withoutCost: number;
  readonly withoutDays: number;
}

export interface ChangeLog {
  readonly asOf: IsoDate;
  readonly currency?: string;
  /** Undecided first, oldest first; then decided, newest decision first. */
  readonly rows: readonly ChangeRow[];
  readonly totals: {
    readonly pending: ChangeTotal;
    readonly approved: ChangeTotal;
    readonly byState: Readonly<Record<ChangeState, number>>;
    readonly decisionsOverdue: number;
  };
  readonly findings: readonly Finding[];
}
