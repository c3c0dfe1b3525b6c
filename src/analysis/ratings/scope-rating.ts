import type { ChangeLog } from '../change-log';
import { countText } from '../count-text';
import { grade, issuesInput, notAssessed, type Rule } from './rule';
import { isAgreed, isAwaited } from '../../model/change-state';
import type { Rating } from '../../model/rag';
import type { ProjectSettings } from '../../model/settings';
import { signedText } from '../../model/signed-text';

/** [G4] Scope by decisions that are late and by what approved changes have added. */
export function scopeRating(log: ChangeLog, { tolerances }: ProjectSettings): Rating {
  const { changeDecisionDays, slipAmberDays } = tolerances;
  const rule: Rule = {
    dimension: 'scope',
    rule: 'G4',
    ruleText:
      `Amber when a decision on a change request is overdue, or approved changes add ${slipAmberDays} working days or more; ` +
      `red when a decision is overdue by more than ${changeDecisionDays} working days.`,
  };
  const { pending, approved } = log.totals;
  const waiting = log.rows.filter((row) => isAwaited(row.state));
  const overdue = waiting.filter((row) => row.decisionOverdueDays !== undefined);
  const longest = Math.max(0, ...overdue.map((row) => row.decisionOverdueDays ?? 0));
  const agreed = log.rows.filter((row) => isAgreed(row.state));
  if (log.rows.length === 0)
    return notAssessed(rule, 'No change request is recorded: create one in Jira, or name its issue types in Settings.');
  const late =
    overdue.length === 0
      ? 'no decision is overdue'
      : `${countText(overdue.length, 'decision')} overdue, the longest by ${countText(longest, 'working day')}`;
  return {
    ...rule,
    rag: grade(longest > changeDecisionDays, overdue.length > 0 || approved.days >= slipAmberDays),
    reason: `${sentenceCase(countText(pending.count, 'change request'))} waiting; ${late}; approved changes come to ${signedText(approved.days)} days.`,
    headline: `${pending.count} open`,
    inputs: [
      issuesInput('Waiting for a decision', waiting),
      issuesInput('Decisions overdue', overdue),
      {
        label: 'Days added by approved changes',
        value: signedText(approved.days),
        issueKeys: agreed.map(({ key }) => key),
      },
    ],
  };
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
