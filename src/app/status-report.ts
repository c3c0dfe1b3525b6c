import { answer } from './answer';
import type { Invocation } from './invocation';
import { openLoad } from './read-load';
import { readReport } from './read-report';
import type { Answer, Questions } from '../api';

type Question = Questions['status-report'];

export async function askStatusReport(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  return answer(invocation, await readReport(invocation, await openLoad(invocation, project)));
}
