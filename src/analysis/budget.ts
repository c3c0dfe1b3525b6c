import type { ChangeTotal } from './change-total';
import type { EstimateCoverage } from './estimate-coverage';
import type { Issue } from '../model/issue';
import { fromCents, toCents, type Amount } from '../model/money';
import type { Budget } from '../model/settings';

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

/**
 * [E1] Actual cost = hours spent × rate. [E2] Estimate at completion = actual cost + remaining hours × rate; it is left out
 * while too little is estimated. Variance = approved budget + approved changes − estimate at completion.
 */
export function budgetSummary(
  issues: readonly Issue[],
  coverage: EstimateCoverage,
  approved: ChangeTotal,
  budget: Budget,
): BudgetSummary {
  const base = { currency: budget.currency, approved: budget.approved, approvedChanges: approved.cost };
  if (budget.hourlyRate === undefined) return base;
  const rate = toCents(budget.hourlyRate);
  const spentHours = issues.reduce((hours, { spentHours: spent = 0 }) => hours + spent, 0);
  const actual = Math.round(spentHours * rate);
  const current = toCents(budget.approved) + toCents(approved.cost);
  const completion = actual + Math.round(coverage.remainingHours * rate);
  if (coverage.tooLow) return { ...base, actual: fromCents(actual) };
  return {
    ...base,
    actual: fromCents(actual),
    estimateAtCompletion: fromCents(completion),
    variance: fromCents(current - completion),
  };
}
