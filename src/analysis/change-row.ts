import type { AppliedChange, ChangeRequest } from '../model/change';

export interface ChangeRow extends Omit<ChangeRequest, 'applied'> {
  /** [C16] When the plan was updated, and by whom; which dates is kept with the request, and not told to everybody. */
  readonly applied?: Pick<AppliedChange, 'on' | 'byAccountId'>;
  /** [C2] Working days from submission to the decision, or to today while undecided. */
  readonly ageWorkingDays: number;
  /** [C3] Working days by which the decision is late; absent when it is not. */
  readonly decisionOverdueDays?: number;
  /** [C11] Working days that are left for the decision; absent when it is late or not waited for. */
  readonly decisionInDays?: number;
  /** [C17] Agreed, but nobody has recorded that the plan was updated. */
  readonly planNotUpdated: boolean;
}
