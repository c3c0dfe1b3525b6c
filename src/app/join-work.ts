import * as v from 'valibot';
import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { notFound, Refusal } from './refusal';
import type { Answer, Commands } from '../api';
import { fetchIssues } from '../atlassian/read-issues';
import { deleteIssue, writeFields } from '../atlassian/write-issue';
import { minutesLeft, partProperty, restWith } from '../model/work-part';

type Command = Commands['join-work'];

const marked = v.object({ v: v.literal(1), of: v.string(), minutes: v.number() });

/** Takes a split back: the hours return to the rest, and the part is deleted where nobody has begun or changed it. Both or neither. */
export async function joinWork(
  invocation: Invocation,
  { issue, part }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const { jira, permissions } = await openIssue(invocation, issue);
  requirePermission(permissions.edit, 'You may not edit this work item.');
  const found = await fetchIssues(jira, [issue, part], { mapped: {}, property: partProperty });
  const whole = found.find(({ key, id }) => key === issue || id === issue);
  const piece = found.find(({ key, id }) => key === part || id === part);
  if (!whole || !piece) throw notFound('work item');
  const mark = v.safeParse(marked, piece.property);
  if (!mark.success || mark.output.of !== whole.id) {
    const message = `${piece.key} was not raised as a part of ${whole.key}.`;
    throw new Refusal({ code: 'invalid', message, field: 'part' });
  }
  const { minutes } = mark.output;
  const begun = piece.status.category !== 'to-do' || (piece.spentHours ?? 0) > 0 || minutesLeft(piece) !== minutes;
  if (begun) {
    const message = `${piece.key} has been begun or changed meanwhile, so it is left as it is.`;
    throw new Refusal({ code: 'conflict', message });
  }
  const leave = (left: number) => writeFields(jira, whole.id, { timetracking: { remainingEstimate: `${left}m` } });
  await leave(restWith(whole, minutes));
  try {
    await deleteIssue(jira, piece.id);
  } catch (error) {
    await leave(minutesLeft(whole)).catch(() => {
      const message = `${whole.key} has its hours again, but ${piece.key} could not be deleted and still has them too. Delete it by hand.`;
      throw new Refusal({ code: 'unavailable', message });
    });
    throw error;
  }
  return answer(invocation, { issue: whole.key });
}
