import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import { seenScenario, type SeenScenario } from '../analysis/seen-scenarios';
import type { Answer, Questions } from '../api';
import { readProjects } from '../atlassian/read-project';
import type { Scenarios } from '../model/scenario';
import { readScenarios } from '../store/scenarios';

type Question = Questions['capacity-scenarios'];

export async function askCapacityScenarios(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const kept = await readScenarios(invocation.store, open.project.id);
  const scenarios = await scenariosFor(open, kept);
  return answer(invocation, { version: kept.version, scenarios, mayEdit: open.permissions.edit });
}

/** Scenarios as far as the reader may know them. */
export async function scenariosFor({ jira }: OpenProject, { scenarios }: Scenarios): Promise<readonly SeenScenario[]> {
  if (scenarios.length === 0) return [];
  const browsable = new Set((await readProjects(jira)).map(({ key }) => key));
  return scenarios.map((scenario) => seenScenario(scenario, browsable));
}
