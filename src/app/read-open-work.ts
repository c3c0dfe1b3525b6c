import type { Invocation } from './invocation';
import type { ProjectWork } from '../analysis/portfolio-conflicts';
import { any } from '../atlassian/jql';
import { fieldIds, mappedFieldsOf } from '../atlassian/mapped-fields';
import type { Jira } from '../atlassian/open-jira';
import type { CatalogueField } from '../atlassian/read-fields';
import { readIssues } from '../atlassian/read-issues';
import type { ProjectFacts } from '../atlassian/read-project';
import { readVersions } from '../atlassian/read-versions';
import { sprintField } from '../atlassian/sprint-field';
import { openWork } from '../atlassian/work-clauses';
import { grouped } from '../model/grouped';
import { present } from '../model/present';
import { scheduleProperty } from '../model/schedule-property';
import type { TeamPlan } from '../model/team-plan';
import { readSettings } from '../store/project-settings';
import { readTeamPlan } from '../store/team-plan';

interface OpenWorkRead extends ProjectWork {
  readonly team: TeamPlan;
  /** Where the start of work is kept. */
  readonly mapped: Readonly<Record<string, string>>;
}

/** The open work and the versions of many projects: those that keep the start of work in the same field are asked for in one search. */
export async function readOpenWork(
  { store }: Invocation,
  jira: Jira,
  facts: readonly ProjectFacts[],
  catalogue: readonly CatalogueField[],
): Promise<readonly OpenWorkRead[]> {
  const asked = await Promise.all(
    facts.map(async ({ project }) => {
      const [{ settings }, team] = await Promise.all([
        readSettings(store, project.id),
        readTeamPlan(store, project.id),
      ]);
      return { project, settings, team, mapped: fieldIds(mappedFieldsOf(['start'], settings, catalogue, project.id)) };
    }),
  );
  const groups = grouped(asked.map((one) => [one.mapped['start'] ?? '', one] as const));
  const sprint = sprintField(catalogue);
  const versions = Promise.all(
    facts.map(async ({ project }) => [project.id, await readVersions(jira, project.id)] as const),
  ).then((found) => new Map(found));
  const read = await Promise.all(
    [...groups.values()].map(async (group) => {
      const mapped = group[0]?.mapped ?? {};
      const within = any(...group.map(({ project }) => openWork(project.key)));
      const [issues, known] = await Promise.all([
        readIssues(jira, within, { mapped, property: scheduleProperty, ...present({ sprint }) }),
        versions,
      ]);
      return group.map(({ project, settings, team }) => ({
        project,
        settings,
        team,
        mapped,
        versions: known.get(project.id) ?? [],
        issues: issues.filter(({ projectKey }) => projectKey === project.key),
      }));
    }),
  );
  return read.flat();
}
