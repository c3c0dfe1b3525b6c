import type { BudgetSummary } from '../../../src/analysis/budget';
import type { StatusReport } from '../../../src/analysis/status-report';
import { sumAmounts, toCents } from '../../../src/model/money';
import { useFormats } from '../../formats';
import { Panel } from '../../parts/panel';
import { BudgetBar } from './budget-bar';
import styles from './budget-panel.module.css';

/** What was approved, what is spent and what it will have cost in the end. */
export function BudgetPanel({ report }: { report: StatusReport }) {
  const { budget, ratings } = report;
  const reason = ratings.find(({ dimension }) => dimension === 'cost')?.reason;
  return (
    <Panel title="Budget">
      {budget ? <Figures budget={budget} /> : null}
      {budget?.actual === undefined || budget.estimateAtCompletion === undefined ? (
        <p className={styles.missing}>{reason ?? 'No budget is set for this project.'}</p>
      ) : null}
    </Panel>
  );
}

function Figures({ budget }: { budget: BudgetSummary }) {
  const { money, percent } = useFormats();
  const { currency, approved, approvedChanges, actual, estimateAtCompletion, variance } = budget;
  const current = sumAmounts([approved, approvedChanges]);
  const spent = actual && toCents(current) > 0 ? ` (${percent((100 * toCents(actual)) / toCents(current))})` : '';
  const figures = [
    { label: 'Approved', value: money(approved, currency) },
    { label: 'Approved changes', value: money(approvedChanges, currency, 'signed') },
    { label: 'Current budget', value: money(current, currency) },
    ...(actual ? [{ label: 'Actual', value: `${money(actual, currency)}${spent}` }] : []),
    ...(estimateAtCompletion
      ? [{ label: 'Estimate at completion', value: money(estimateAtCompletion, currency) }]
      : []),
    ...(variance ? [{ label: 'Variance', value: money(variance, currency, 'signed') }] : []),
  ];
  return (
    <>
      {actual ? <BudgetBar budget={budget} current={current} /> : null}
      <dl className={styles.figures}>
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
