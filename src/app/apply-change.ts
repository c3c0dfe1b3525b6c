import { answer } from './answer';
import { editActivities } from './edit-activities';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { problemWith } from './problem-with';
import { Refusal } from './refusal';
import { openChange, writeChange } from './write-change';
import { appliedDates, datesBack, leftApplied } from '../analysis/applied-dates';
import { affectedKeys } from '../analysis/change-application';
import type { Answer, Commands } from '../api';
import type { AppliedDate } from '../model/change';
import { isAgreed } from '../model/change-state';
import { issueToChange } from '../model/issue-to-change';

/**
 * [C16] Writes the dates that a person agreed to, each by itself, and notes on the request what was done. Without dates it
 * only notes that the plan was updated.
 */
export async function applyChange(
  invocation: Invocation,
  { issue, edits }: Commands['apply-change']['ask'],
): Promise<Answer<Commands['apply-change']['answer']>> {
  const open = await openIssue(invocation, issue);
  const found = await openChange(open);
  const { key, state, applied, cost } = found.row;
  if (!isAgreed(state))
    throw new Refusal({ code: 'invalid', message: `${key} is not approved: its plan stays as it is.`, field: 'issue' });
  if (applied)
    throw new Refusal({
      code: 'conflict',
      message: `${applied.byAccountId === invocation.viewer.accountId ? 'You' : 'Somebody else'} noted on ${applied.on} that the plan was updated by ${key}.`,
    });
  const named = affectedKeys(found.row);
  const foreign = edits.find((edit) => !named.includes(edit.issue));
  if (foreign)
    throw new Refusal({
      code: 'invalid',
      message: `${key} does not name ${foreign.issue}: list it first.`,
      field: 'edits',
    });
  const outcomes = edits.length === 0 ? [] : (await editActivities(invocation, { edits })).value.outcomes;
  const dates = appliedDates(outcomes, edits);
  if (edits.length > 0 && dates.length === 0) return answer(invocation, { change: found.row, outcomes });
  const record = {
    on: open.asOf,
    byAccountId: invocation.viewer.accountId,
    dates,
    ...(cost !== undefined && { cost }),
  };
  const change = await writeChange(open, found, { applied: record }).catch((error: unknown) => {
    throw notNoted(key, dates, error);
  });
  return answer(invocation, { change, outcomes });
}

/** The dates have moved by now, which the person has to know. */
function notNoted(key: string, dates: readonly AppliedDate[], error: unknown): unknown {
  const problem = problemWith(error);
  const [first] = dates;
  if (!problem || !first) return error;
  const moved = dates.length === 1 ? first.issue : `${dates.length} work items`;
  const message = `The dates of ${moved} are moved, but it is not certain that ${key} says so: ${problem.message} Apply it again from here, and no date moves twice; opened anew, the days would be counted from the new dates.`;
  return new Refusal({ ...problem, message });
}

/** Puts the dates back as they were, where nobody moved them since, and takes the note away. */
export async function takeBackChange(
  invocation: Invocation,
  { issue }: Commands['take-back-change']['ask'],
): Promise<Answer<Commands['take-back-change']['answer']>> {
  const open = await openIssue(invocation, issue);
  const found = await openChange(open);
  const { applied, key } = issueToChange(found.issue, open.settings).change;
  if (!applied)
    throw new Refusal({ code: 'conflict', message: `Nothing is noted on ${key} that could be taken back.` });
  const edits = datesBack(applied);
  const outcomes = edits.length === 0 ? [] : (await editActivities(invocation, { edits })).value.outcomes;
  const change = await writeChange(open, found, { applied: leftApplied(applied, outcomes) });
  return answer(invocation, { change, outcomes });
}
