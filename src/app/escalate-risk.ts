import { answer } from './answer';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { Refusal } from './refusal';
import { openRisk, writeRisk } from './write-risk';
import type { Answer, Commands } from '../api';
import type { Escalation } from '../model/risk';

type Command = Commands['escalate-risk'];

/** Hands a risk up the ladder, notes that it was seen there, or takes it back. */
export async function escalateRisk(
  invocation: Invocation,
  { issue, to }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openIssue(invocation, issue);
  const found = await openRisk(open);
  const escalation = nextEscalation(found.row.escalation, to, open.asOf);
  return answer(invocation, await writeRisk(open, found, { escalation }));
}

function nextEscalation(standing: Escalation | undefined, to: Command['ask']['to'], asOf: string): Escalation | null {
  if (to === 'none') return null;
  if (to === 'escalated') return standing && !standing.acknowledged ? standing : { at: asOf };
  if (standing) return { acknowledged: asOf, ...standing };
  throw new Refusal({ code: 'invalid', message: 'This risk is not escalated.', field: 'to' });
}
