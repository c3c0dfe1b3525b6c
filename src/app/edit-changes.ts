import { answer } from './answer';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { problemWith } from './problem-with';
import { openChange, writeChange } from './write-change';
import { changeBefore, changeConflict, changeValueNames } from '../analysis/change-edit';
import type { Answer, Commands } from '../api';
import type { ChangeEditOf, ChangeEditOutcome } from '../api/change';
import { openJira, type Jira } from '../atlassian/open-jira';

type Command = Commands['edit-changes'];

/** Each row by itself: what one of them meets does not stop the others, and every one is accounted for. */
export async function editChanges(
  invocation: Invocation,
  { edits }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const jira = openJira(invocation);
  const outcomes = await Promise.all(edits.map((edit) => outcomeOf(invocation, jira, edit)));
  return answer(invocation, { outcomes });
}

async function outcomeOf(invocation: Invocation, jira: Jira, asked: ChangeEditOf): Promise<ChangeEditOutcome> {
  const { issue } = asked;
  try {
    return await carryOutChangeEdit(invocation, jira, asked);
  } catch (error) {
    const problem = problemWith(error);
    if (!problem) throw error;
    return { issue, done: false, problem };
  }
}

/** Writes one edit, unless somebody else changed one of its values since its editor looked. */
export async function carryOutChangeEdit(
  invocation: Invocation,
  jira: Jira,
  { issue, edit, seen }: ChangeEditOf,
): Promise<ChangeEditOutcome> {
  const open = await openIssue(invocation, issue, jira);
  const found = await openChange(open);
  const conflict = changeConflict(found.row, edit, seen);
  if (conflict) {
    const message = `Somebody else changed the ${changeValueNames[conflict]} of ${found.row.key} meanwhile. Nothing was written; look at what stands now.`;
    return { issue, done: false, problem: { code: 'conflict', message, field: conflict }, standing: found.row };
  }
  return { issue, done: true, change: await writeChange(open, found, edit), before: changeBefore(found.row, edit) };
}
