import { answer } from './answer';
import type { Invocation } from './invocation';
import { openLoad } from './read-load';
import { readWorkload } from './read-workload';
import { freeCapacity } from '../analysis/free-capacity';
import type { Answer, Questions } from '../api';

type Question = Questions['free-capacity'];

const monthsShown = 6;

export async function askFreeCapacity(
  invocation: Invocation,
  { project, months = monthsShown }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openLoad(invocation, project);
  const workload = await readWorkload(invocation, open);
  return answer(invocation, { project: open.project, free: freeCapacity(workload, months) });
}
