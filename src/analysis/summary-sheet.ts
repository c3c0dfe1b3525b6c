import type { Instant } from '../model/date';
import type { Project } from '../model/project';
import { amountCell, dateCell, noCell, numberCell, textCell, type Cell, type Sheet } from '../model/sheet';
import type { ChangeLog } from './change-log';
import type { ChangeTotal } from './change-total';
import type { RiskRegister } from './risk-register';

interface About {
  readonly project: Project;
  readonly siteUrl: string;
  readonly readAt: Instant;
  /** Rows in the file, of `all` that the reader sees. */
  readonly shown: number;
}

type Line = readonly [what: string, value: Cell, rule?: string];

/** [T7] What a register comes to as a whole, when it was read, and by which rules. */
export function riskSummary({ asOf, rows, totals }: RiskRegister, about: About): Sheet {
  const { open, closed, byLevel, notAssessed, overdueReviews, escalated, expectedLoss, expectedGain } = totals;
  return summary(about, asOf, rows.length, [
    ['Open risks', numberCell(open), 'R9'],
    ['Closed risks', numberCell(closed), 'R9'],
    ['Critical', numberCell(byLevel.critical), 'R2'],
    ['High', numberCell(byLevel.high), 'R2'],
    ['Medium', numberCell(byLevel.medium), 'R2'],
    ['Low', numberCell(byLevel.low), 'R2'],
    ['Not assessed', numberCell(notAssessed), 'R10'],
    ['Reviews overdue', numberCell(overdueReviews), 'R4'],
    ['Escalated', numberCell(escalated), 'R4'],
    ['Expected loss, money', amountCell(expectedLoss.money), 'R11'],
    ['Expected loss, days', numberCell(expectedLoss.days), 'R11'],
    ['Expected gain, money', amountCell(expectedGain.money), 'R11'],
    ['Expected gain, days', numberCell(expectedGain.days), 'R11'],
  ]);
}

export function changeSummary({ asOf, rows, totals, currency }: ChangeLog, about: About): Sheet {
  const total = (name: string, { count, cost, days, withoutCost, withoutDays }: ChangeTotal): readonly Line[] => [
    [name, numberCell(count), 'C4'],
    [`${name}: cost`, amountCell(cost), 'C4'],
    [`${name}: days`, numberCell(days), 'C4'],
    [`${name}: without a cost`, numberCell(withoutCost), 'C4'],
    [`${name}: without days`, numberCell(withoutDays), 'C4'],
  ];
  return summary(about, asOf, rows.length, [
    ['Currency', textCell(currency)],
    ...total('Waiting for a decision', totals.pending),
    ...total('Agreed', totals.approved),
    ['Decisions overdue', numberCell(totals.decisionsOverdue), 'C3'],
  ]);
}

function summary(
  { project, siteUrl, readAt, shown }: About,
  asOf: string,
  all: number,
  totals: readonly Line[],
): Sheet {
  const lines: readonly Line[] = [
    ['Project', textCell(`${project.name} (${project.key})`)],
    ['Site', { kind: 'link', text: siteUrl, address: `${siteUrl}/browse/${project.key}` }],
    ['As of', dateCell(asOf)],
    ['Read at', textCell(readAt)],
    ['Rows in this file', numberCell(shown), 'T7'],
    ['Rows that you can see', numberCell(all), 'T7'],
    ...totals,
  ];
  return {
    name: 'Summary',
    columns: [
      { title: 'What', width: 34 },
      { title: 'Value', width: 34 },
      { title: 'Rule', width: 8 },
    ],
    rows: lines.map(([what, value, rule]) => [textCell(what), value, rule ? textCell(rule) : noCell]),
  };
}
