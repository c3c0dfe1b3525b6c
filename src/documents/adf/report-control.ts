import { heading, paragraph, table } from './build';
import type { AdfBlock } from './adf-document';
import { levelStatus } from './rag-status';
import type { ReportLinks } from './report-links';
import type { StatusReport } from '../../analysis/status-report';
import { dayText } from '../../model/date-text';
import { amountText, type Amount } from '../../model/money';
import { signedText } from '../../model/signed-text';

const changesShown = 7;

export function changeSection(report: StatusReport, links: ReportLinks): AdfBlock[] {
  const title = heading(3, 'Decisions needed');
  const { pendingChanges: pending, approvedChanges: approved, asOf } = report;
  const agreed = `Approved so far: ${approved.count}, ${money(approved.cost, report)}, ${signedText(approved.days)} days.`;
  if (pending.length === 0) return [title, paragraph(`No change request is waiting. ${agreed}`)];
  const rows = pending
    .slice(0, changesShown)
    .map((row) => [
      [links.issue(row.key), ' ', row.title],
      row.cost === undefined ? '–' : money(row.cost, report),
      row.days === undefined ? '–' : signedText(row.days),
      row.decisionDue === undefined ? '–' : dayText(row.decisionDue, asOf),
      `${row.ageWorkingDays} wd${row.decisionOverdueDays === undefined ? '' : `, overdue by ${row.decisionOverdueDays}`}`,
    ]);
  const more = pending.length - rows.length;
  return [
    title,
    table(['Change request', 'Cost', 'Days', 'Decision due', 'Age'], rows),
    paragraph(more > 0 ? `+${more} more. ${agreed}` : agreed),
  ];
}

export function budgetSection(report: StatusReport): AdfBlock[] {
  const { budget } = report;
  if (!budget) return [];
  const amount = (value: Amount | undefined) => (value === undefined ? '–' : amountText(value, budget.currency));
  return [
    heading(3, 'Budget'),
    table(
      ['Approved', 'Approved changes', 'Actual (labour)', 'Estimate at completion', 'Variance'],
      [
        [budget.approved, budget.approvedChanges, budget.actual, budget.estimateAtCompletion, budget.variance].map(
          amount,
        ),
      ],
    ),
  ];
}

export function riskSection(report: StatusReport, links: ReportLinks): AdfBlock[] {
  const title = heading(3, 'Top risks');
  if (report.topRisks.length === 0) return [title, paragraph('No open risk has been assessed.')];
  const rows = report.topRisks.map((row) => [
    [links.issue(row.key), ' ', row.statement],
    row.level === undefined || row.exposure === undefined ? '–' : levelStatus(row.level, row.exposure),
    row.response ?? 'none',
    row.owner?.name ?? 'nobody',
    row.reviewDue === undefined
      ? '–'
      : `${dayText(row.reviewDue, report.asOf)}${row.reviewOverdueDays === undefined ? '' : ', overdue'}`,
  ]);
  return [title, table(['Risk', 'Exposure', 'Response', 'Owner', 'Next review'], rows)];
}

function money(amount: Amount, { budget }: StatusReport): string {
  return amountText(amount, budget?.currency ?? '').trim();
}
