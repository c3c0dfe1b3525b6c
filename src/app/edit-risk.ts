import { answer } from './answer';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { openRisk, writeRisk } from './write-risk';
import type { Answer, Commands } from '../api';

type Command = Commands['edit-risk'];

export async function editRisk(
  invocation: Invocation,
  { issue, edit }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openIssue(invocation, issue);
  return answer(invocation, await writeRisk(open, await openRisk(open), edit));
}
