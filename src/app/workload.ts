import { answer } from './answer';
import type { Invocation } from './invocation';
import { readAwaitedDecisions } from './read-awaited-decisions';
import { openLoad } from './read-load';
import { readRegister } from './read-register';
import { readWorkload } from './read-workload';
import { withFindings } from './with-findings';
import { changeLog } from '../analysis/change-log';
import { seenAcceptances } from '../analysis/overpromised';
import type { Answer, Questions } from '../api';
import { readAcceptedOverloads } from '../store/accepted-overloads';

type Question = Questions['workload'];

export async function askWorkload(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openLoad(invocation, project);
  const [workload, accepted, changes] = await Promise.all([
    readWorkload(invocation, open),
    readAcceptedOverloads(invocation.store, open.project.id),
    readRegister(open, 'changes', { approvers: true }),
  ]);
  const { rows } = changeLog(changes.issues, open.settings, open.asOf);
  return answer(invocation, {
    project: open.project,
    workload: withFindings(workload, open.stored.findings),
    accepted: seenAcceptances(accepted, workload),
    ...(await readAwaitedDecisions(invocation, open, rows)),
    mayPlan: open.permissions.administer,
  });
}
