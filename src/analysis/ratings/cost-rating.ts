import type { BudgetSummary } from '../budget';
import { countText } from '../count-text';
import type { EstimateCoverage } from '../estimate-coverage';
import { grade, issuesInput, notAssessed, type Rule } from './rule';
import { amountText, fromCents, toCents, type Amount } from '../../model/money';
import { percentText } from '../../model/percent-text';
import type { Rating, RatingInput } from '../../model/rag';
import type { ProjectSettings } from '../../model/settings';

/** [G3] Cost by what the project will have cost, against the budget with its approved changes. */
export function costRating(
  budget: BudgetSummary | undefined,
  coverage: EstimateCoverage,
  { tolerances, budget: plan }: ProjectSettings,
): Rating {
  const { costAmberPercent: amber, costRedPercent: red } = tolerances;
  const rule: Rule = {
    dimension: 'cost',
    rule: 'G3',
    ruleText:
      'Estimate at completion (hours spent and remaining × hourly rate) over the approved budget with approved changes: ' +
      `amber from ${percentText(amber)}, red above ${percentText(red)}.`,
  };
  if (!budget) return notAssessed(rule, 'There is no budget: enter it in Settings.');
  const inputs = [...moneyInputs(budget), issuesInput('Open issues without an estimate', coverage.unestimated)];
  if (plan?.hourlyRate === undefined)
    return notAssessed(rule, 'There is no hourly rate, so time has no cost: enter it in Settings.', inputs);
  const { actual, estimateAtCompletion: completion } = budget;
  if (completion === undefined || actual === undefined)
    return notAssessed(
      rule,
      'More than half of the open issues have no estimate: enter remaining estimates in Jira.',
      inputs,
    );
  if (toCents(completion) === 0)
    return notAssessed(rule, 'No time is logged or estimated yet: enter estimates in Jira.', inputs);
  const current = toCents(budget.approved) + toCents(budget.approvedChanges);
  if (current <= 0) return notAssessed(rule, 'The budget is zero: enter it in Settings.', inputs);
  // Judged as it is shown, to one decimal, so that the colour never contradicts the figure.
  const over = Math.round(((toCents(completion) - current) * 1000) / current) / 10;
  const percent = `${over > 0 ? '+' : ''}${percentText(over)}`;
  const gap = coverage.unestimated.length;
  const without =
    gap === 0 ? '' : `; ${countText(gap, 'open issue')} without an estimate ${gap === 1 ? 'is' : 'are'} not in it`;
  return {
    ...rule,
    rag: grade(over > red, over >= amber),
    reason: `Estimate at completion is ${amountText(completion, budget.currency)}, ${percent} against ${amountText(fromCents(current), budget.currency)}${without}.`,
    headline: `EAC ${percent}`,
    inputs,
  };
}

function moneyInputs(budget: BudgetSummary): RatingInput[] {
  const lines: readonly (readonly [string, Amount | undefined])[] = [
    ['Approved budget', budget.approved],
    ['Approved changes', budget.approvedChanges],
    ['Actual cost of hours spent', budget.actual],
    ['Estimate at completion', budget.estimateAtCompletion],
    ['Variance', budget.variance],
  ];
  return lines.flatMap(([label, amount]) =>
    amount === undefined ? [] : [{ label, value: amountText(amount, budget.currency), issueKeys: [] }],
  );
}
