import { answer } from './answer';
import { healthChecks } from './health-checks';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readRegister } from './read-register';
import type { Answer, Questions } from '../api';
import { readLinkTypes } from '../atlassian/create-issue';
import { mappedFieldsOf } from '../atlassian/mapped-fields';
import { readEditScreen } from '../atlassian/read-edit-screen';
import { registerKinds } from './register-kinds';

type Question = Questions['risk-health'];

export async function askRiskHealth(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const { jira, settings, catalogue, permissions } = open;
  const [register, linkTypes] = await Promise.all([readRegister(open, 'risks'), readLinkTypes(jira)]);
  const [first] = register.issues;
  const screen = first && permissions.edit ? await readEditScreen(jira, first.id) : undefined;
  const found = mappedFieldsOf(registerKinds.risks.columns, settings, catalogue, open.project.id);
  const checks = healthChecks({ open, register, linkTypes, screen, found });
  return answer(invocation, { project: open.project, checks, mayMend: permissions.administer });
}
