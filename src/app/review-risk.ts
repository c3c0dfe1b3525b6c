import { answer } from './answer';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { problemWith } from './problem-with';
import { Refusal } from './refusal';
import { openRisk, writeRisk } from './write-risk';
import type { Answer, Commands } from '../api';
import { addComment } from '../atlassian/write-issue';
import { doc, paragraph } from '../documents/adf/build';
import { addDays } from '../model/date';

type Command = Commands['review-risk'];

/** Notes that the risk was looked at today; the next look follows from its level. */
export async function reviewRisk(
  invocation: Invocation,
  { issue, note, comment }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openIssue(invocation, issue);
  const found = await openRisk(open);
  const { level } = found.row;
  if (!level) {
    const message = 'Give the risk a probability and an impact first: they decide when to look again.';
    throw new Refusal({ code: 'invalid', message, field: 'probability' });
  }
  const nextReview = addDays(open.asOf, open.settings.riskModel.reviewDays[level]);
  const reviewed = await writeRisk(open, found, {
    lastReview: open.asOf,
    nextReview,
    lastReviewNote: note ?? null,
  });
  if (note !== undefined && comment === true)
    await addComment(open.jira, open.home.id, doc(paragraph(`Risk reviewed: ${note}`))).catch((error: unknown) => {
      throw withoutComment(reviewed.key, error);
    });
  return answer(invocation, reviewed);
}

/** The review stands by now; made anew, it would be noted twice. */
function withoutComment(key: string, error: unknown): unknown {
  const problem = problemWith(error);
  if (!problem) return error;
  const message = `The review of ${key} is noted, but it is not certain that its comment was added: ${problem.message} Look at the work item before you review it again.`;
  return new Refusal({ ...problem, message });
}
