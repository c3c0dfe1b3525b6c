import type { RiskRow } from '../analysis/risk-row';
import { answer } from './answer';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { issueRisk } from './read-risk';
import { Refusal } from './refusal';
import { stillStands } from './still-stands';
import { openRisk, writeRisk } from './write-risk';
import type { Answer, Commands } from '../api';
import type { RiskStanding } from '../api/risk';

type Command = Commands['restore-risk'];

/** [R31] Puts back what a review or an escalation has replaced, unless that is no longer as it was left. */
export async function restoreRisk(
  invocation: Invocation,
  { issue, back, seen }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openIssue(invocation, issue);
  const found = await openRisk(open);
  const standing = standingOf(found.row);
  const names = (['lastReview', 'lastReviewNote', 'nextReview', 'escalation'] as const).filter((name) => name in back);
  if (!names.every((name) => stillStands(seen[name] ?? null, standing[name]))) {
    const message = `Somebody else has reviewed or escalated ${found.row.key} meanwhile. Nothing was taken back.`;
    throw new Refusal({ code: 'conflict', message, standing: issueRisk(open, found) });
  }
  if (back.lastReview && back.lastReview > open.asOf) {
    const message = 'A look that lies ahead cannot have been taken.';
    throw new Refusal({ code: 'invalid', message, field: 'back.lastReview' });
  }
  return answer(invocation, await writeRisk(open, found, back));
}

function standingOf({ lastReview, lastReviewNote, nextReview, escalation }: RiskRow): Required<RiskStanding> {
  return {
    lastReview: lastReview ?? null,
    lastReviewNote: lastReviewNote ?? null,
    nextReview: nextReview ?? null,
    escalation: escalation ?? null,
  };
}
