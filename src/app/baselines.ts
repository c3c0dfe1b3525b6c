import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { toldBaselines } from './told-baselines';
import type { Answer, Questions } from '../api';

type Question = Questions['baselines'];

export async function askBaselines(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  return answer(invocation, await toldBaselines(open, invocation.store));
}
