import type { Instant } from '../model/date';
import { dateCell, noCell, numberCell, textCell, type Cell, type Sheet } from '../model/sheet';
import type { PortfolioRisks } from './portfolio-risks';

type Line = readonly [what: string, value: Cell, rule?: string];

/** [T7] What the risks of several projects come to, when they were read and for which choice. */
export function portfolioSummary(
  { asOf, projects, rows, totals }: PortfolioRisks,
  about: { readonly readAt: Instant; readonly siteUrl: string; readonly shown: number; readonly jql?: string },
): Sheet {
  const { byLevel } = totals;
  const lines: readonly Line[] = [
    ['Site', textCell(about.siteUrl)],
    ['As of', dateCell(asOf)],
    ['Read at', textCell(about.readAt)],
    ['Query', textCell(about.jql)],
    ['Rows in this file', numberCell(about.shown), 'T7'],
    ['Rows that you can see', numberCell(rows.length), 'T7'],
    ['Open risks', numberCell(totals.open), 'R20'],
    ['Closed risks', numberCell(totals.closed), 'R20'],
    ['Critical', numberCell(byLevel.critical), 'R2'],
    ['High', numberCell(byLevel.high), 'R2'],
    ['Medium', numberCell(byLevel.medium), 'R2'],
    ['Low', numberCell(byLevel.low), 'R2'],
    ['Not assessed', numberCell(totals.notAssessed), 'R10'],
    ['Reviews overdue', numberCell(totals.overdueReviews), 'R4'],
    ['Escalated', numberCell(totals.escalated), 'R4'],
    ...projects.map(({ project, open, unread }): Line => [
      `Open risks of ${project.name} (${project.key})`,
      unread === undefined ? numberCell(open) : textCell(`not read: ${unread}`),
      'R20',
    ]),
  ];
  return {
    name: 'Summary',
    columns: [
      { title: 'What', width: 44 },
      { title: 'Value', width: 34 },
      { title: 'Rule', width: 8 },
    ],
    rows: lines.map(([what, value, rule]) => [textCell(what), value, rule ? textCell(rule) : noCell]),
  };
}
