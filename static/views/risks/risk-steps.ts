import type { RiskRow } from '../../../src/analysis/risk-row';
import type { RiskStanding } from '../../../src/api/risk';
import { addDays, type IsoDate } from '../../../src/model/date';
import type { RiskModel } from '../../../src/model/risk-model';
import { ask } from '../../ask';

export interface Reviewing {
  readonly note?: string;
  /** Says the note to everybody who follows the work item, too. */
  readonly comment?: boolean;
}

/** A step that is taken with a risk as a whole, and that can be taken back. */
export type RiskStep =
  | { readonly kind: 'review'; readonly reviewing: Reviewing }
  | { readonly kind: 'escalate'; readonly to: 'escalated' | 'acknowledged' | 'none' };

export async function takeStep({ key: issue }: RiskRow, step: RiskStep): Promise<RiskRow | undefined> {
  const { value } =
    step.kind === 'review'
      ? await ask('review-risk', { issue, ...step.reviewing })
      : await ask('escalate-risk', { issue, to: step.to });
  return value.risk;
}

/** Puts back what stood before the step, unless somebody has reviewed or escalated since. */
export async function takeStepBack(before: RiskRow, after: RiskRow, step: RiskStep): Promise<RiskRow | undefined> {
  const { value } = await ask('restore-risk', {
    issue: before.key,
    back: standingOf(before, step),
    seen: standingOf(after, step),
  });
  return value.risk;
}

function standingOf({ lastReview, lastReviewNote, nextReview, escalation }: RiskRow, step: RiskStep): RiskStanding {
  if (step.kind === 'escalate') return { escalation: escalation ?? null };
  return {
    lastReview: lastReview ?? null,
    lastReviewNote: lastReviewNote ?? null,
    nextReview: nextReview ?? null,
  };
}

export const escalationSteps = { escalated: 'Escalate', acknowledged: 'Acknowledge escalation', none: 'Withdraw' };

/** What the step has done to the risks, for those who are told. */
export function stepWords(step: RiskStep): string {
  if (step.kind === 'review') return 'Reviewed today';
  return { escalated: 'Escalated', acknowledged: 'Escalation acknowledged', none: 'Escalation withdrawn' }[step.to];
}

/** A comment cannot be unsaid: who takes the step back is told so. */
export function backWords(step: RiskStep): string {
  const said = step.kind === 'review' && step.reviewing.comment === true;
  return `Taken back: ${stepWords(step).toLowerCase()}${said ? ' (the comment stays)' : ''}`;
}

/** [R3] When a risk that is looked at today is due again; it has to be assessed for that. */
export function reviewAfterToday({ level }: RiskRow, model: RiskModel, asOf: IsoDate): IsoDate | undefined {
  return level && addDays(asOf, model.reviewDays[level]);
}
