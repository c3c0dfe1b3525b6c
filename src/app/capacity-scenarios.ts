import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import { issueKeysOf, seenScenario, type SeenScenario } from '../analysis/seen-scenarios';
import type { Answer, Questions } from '../api';
import { readSeenKeys } from '../atlassian/read-seen-keys';
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

/** Scenarios as far as the reader may know them: a security level may hide an issue of a project that they may browse. */
export async function scenariosFor({ jira }: OpenProject, { scenarios }: Scenarios): Promise<readonly SeenScenario[]> {
  if (scenarios.length === 0) return [];
  const named = new Set(scenarios.flatMap(({ steps }) => steps.flatMap(issueKeysOf)));
  const [projects, issues] = await Promise.all([readProjects(jira), readSeenKeys(jira, [...named])]);
  const seen = { projects: new Set(projects.map(({ key }) => key)), issues };
  return scenarios.map((scenario) => seenScenario(scenario, seen));
}
