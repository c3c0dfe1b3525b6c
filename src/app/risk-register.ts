import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readRegister } from './read-register';
import { withFindings } from './with-findings';
import { riskRegister } from '../analysis/risk-register';
import type { Answer, Questions } from '../api';

type Question = Questions['risk-register'];

export async function askRiskRegister(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const { issues, fields, findings } = await readRegister(open, 'risks');
  const register = withFindings(riskRegister(issues, open.settings, open.asOf), findings);
  return answer(invocation, { project: open.project, register, fields, mayEdit: open.permissions.edit });
}
