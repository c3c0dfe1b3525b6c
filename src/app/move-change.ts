import { answer } from './answer';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { Refusal } from './refusal';
import { openChange } from './write-change';
import type { Answer, Commands } from '../api';
import { makeTransition, readTransitions } from '../atlassian/transitions';

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
  const offered = (await readTransitions(open.jira, open.home.id)).find(({ id }) => id === transition);
  if (!offered)
    throw new Refusal({
      code: 'invalid',
      message: `Jira no longer offers this step on ${row.key}.`,
      field: 'transition',
    });
  if (offered.demands.length > 0) {
    const message = `Jira asks for ${offered.demands.join(', ')} on the way to “${offered.to.name}”: take this step in Jira.`;
    throw new Refusal({ code: 'invalid', message, field: 'transition' });
  }
  await makeTransition(open.jira, open.home.id, transition);
  return answer(invocation, { change: (await openChange(open)).row });
}
