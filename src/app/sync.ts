import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readSync } from './read-sync';
import type { Answer, Questions } from '../api';

type Question = Questions['sync'];

/** What happened in a project since its team last went through the schedule; a week where it never did. */
export async function askSync(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  return answer(invocation, await readSync(invocation, await openProject(invocation, project)));
}
