import { answer } from './answer';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { Refusal } from './refusal';
import { takeStep } from './take-step';
import { openChange } from './write-change';
import type { Answer, Commands } from '../api';

type Command = Commands['move-change'];

/** The status is Jira's: it is changed by a step of the workflow, as the person, or not at all. */
export async function moveChange(
  invocation: Invocation,
  { issue, transition, seen }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openIssue(invocation, issue);
  const { row } = await openChange(open);
  if (row.status.name !== seen) {
    const message = `Somebody else moved ${row.key} to “${row.status.name}” meanwhile. Nothing was changed.`;
    throw new Refusal({ code: 'conflict', message, field: 'status' });
  }
  await takeStep(open.jira, open.home, ({ id }) => id === transition, `Jira no longer offers this step on ${row.key}.`);
  return answer(invocation, { change: (await openChange(open)).row });
}
