import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readRegister } from './read-register';
import { withFindings } from './with-findings';
import { changeLog } from '../analysis/change-log';
import type { Answer, Questions } from '../api';

type Question = Questions['change-log'];

export async function askChangeLog(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const { issues, fields, findings } = await readRegister(open, 'changes');
  const register = withFindings(changeLog(issues, open.settings, open.asOf), findings);
  return answer(invocation, { project: open.project, register, fields, mayEdit: open.permissions.edit });
}
