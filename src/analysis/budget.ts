import type { ChangeTotal } from './change-log';
import type { EstimateCoverage } from './estimate-coverage';
import type { BudgetSummary } from './status-report';
import type { Issue } from '../model/issue';
import { fromCents, toCents } from '../model/money';
import type { Budget } from '../model/settings';

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
