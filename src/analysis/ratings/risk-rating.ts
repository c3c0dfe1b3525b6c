import { countText } from '../count-text';
import type { RiskRegister } from '../risk-register';
import type { RiskRow } from '../risk-row';
import { grade, issuesInput, notAssessed, type Rule } from './rule';
import type { Rating } from '../../model/rag';

const rule: Rule = {
  dimension: 'risk',
  rule: 'G5',
  ruleText:
    'Red when a critical risk has no response or its review is overdue; amber when there is a critical risk, a high risk ' +
    'whose review is overdue, or a stale register; not assessed when most open risks have no probability or impact.',
};

/** [G5] Risk by what stands open and whether somebody looks after it. */
export function riskRating(register: RiskRegister): Rating {
  const { rows, totals, findings } = register;
  const open = rows.filter((row) => row.open);
  const critical = open.filter((row) => row.level === 'critical');
  const loose = critical.filter((row) => row.response === undefined || isOverdue(row));
  const highOverdue = open.filter((row) => row.level === 'high' && isOverdue(row));
  const stale = findings.find((finding) => finding.rule === 'R5');
  const unassessed = open.filter((row) => row.exposure === undefined);
  const inputs = [
    issuesInput('Critical risks', critical),
    issuesInput('Critical without response or with an overdue review', loose),
    issuesInput('High with an overdue review', highOverdue),
    issuesInput('All overdue reviews', open.filter(isOverdue)),
    issuesInput('Open risks without probability or impact', unassessed),
  ];
  const rag = grade(loose.length > 0, critical.length > 0 || highOverdue.length > 0 || stale !== undefined);
  if (rows.length === 0)
    return notAssessed(rule, 'No risk is recorded: create one in Jira, or name its issue types in Settings.', inputs);
  if (rag === 'green' && unassessed.length * 2 > open.length)
    return notAssessed(
      rule,
      `${countText(unassessed.length, 'open risk')} of ${open.length} without probability or impact: enter them in the register.`,
      inputs,
    );
  const levels =
    critical.length > 0
      ? countText(critical.length, 'critical', 'critical')
      : totals.byLevel.high > 0
        ? `${totals.byLevel.high} high`
        : `${totals.open} open`;
  return { ...rule, rag, reason: reasonOf(), headline: levels, inputs };

  function reasonOf(): string {
    if (loose.length > 0)
      return `${countText(loose.length, 'critical risk')} without a response or with an overdue review.`;
    if (critical.length > 0)
      return `${countText(critical.length, 'critical risk')} open, with a response and reviewed in time.`;
    if (highOverdue.length > 0) return `${countText(highOverdue.length, 'high risk')} with an overdue review.`;
    if (stale) return stale.text;
    return totals.open === 0
      ? 'All recorded risks are closed.'
      : `No critical risk among ${totals.open} open, and no review of a high one is overdue.`;
  }
}

function isOverdue(row: RiskRow): boolean {
  return row.reviewOverdueDays !== undefined;
}
