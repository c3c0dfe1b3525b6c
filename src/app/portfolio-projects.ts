import { Refusal } from './refusal';
import type { RiskScope } from '../api/portfolio';
import type { Jira } from '../atlassian/open-jira';
import { projectsFound } from '../atlassian/projects-found';
import { readProjects, readProjectsNamed, type ProjectFacts } from '../atlassian/read-project';
import { userJql } from '../atlassian/user-jql';

/** What can be read at once within the time that the platform gives. */
export const mostProjects = 50;

export interface ChosenProjects {
  readonly facts: readonly ProjectFacts[];
  /** Projects that the person may browse and that are not among them, being too many. */
  readonly leftOut: number;
}

/** The projects of a scope that the person may browse. Those they may not leave no trace, not even in a count. */
export async function chosenProjects(jira: Jira, { projects, jql }: RiskScope): Promise<ChosenProjects> {
  const keys = projects ?? (jql === undefined ? await browsable(jira) : await found(jira, jql));
  const [some, rest] = [keys.slice(0, mostProjects), keys.slice(mostProjects)];
  return { facts: some.length > 0 ? await readProjectsNamed(jira, 'keys', some) : [], leftOut: rest.length };
}

async function browsable(jira: Jira): Promise<readonly string[]> {
  return (await readProjects(jira)).map(({ key }) => key);
}

async function found(jira: Jira, jql: string): Promise<readonly string[]> {
  const keys = await projectsFound(jira, userJql(jql));
  if (keys) return keys;
  const message =
    'The query finds more than 5,000 work items. Narrow it down, e.g. with issuetype = Risk, or choose projects.';
  throw new Refusal({ code: 'invalid', message, field: 'jql' });
}
