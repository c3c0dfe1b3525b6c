import { answer } from './answer';
import type { Invocation } from './invocation';
import { openLoad } from './read-load';
import { readWorkload } from './read-workload';
import { withFindings } from './with-findings';
import type { Answer, Questions } from '../api';
import { readAcceptedOverloads } from '../store/accepted-overloads';

type Question = Questions['workload'];

export async function askWorkload(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openLoad(invocation, project);
  const [workload, accepted] = await Promise.all([
    readWorkload(invocation, open),
    readAcceptedOverloads(invocation.store, open.project.id),
  ]);
  return answer(invocation, {
    project: open.project,
    workload: withFindings(workload, open.stored.findings),
    accepted,
    mayPlan: open.permissions.administer,
  });
}
