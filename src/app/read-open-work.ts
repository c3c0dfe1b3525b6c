import type { Invocation } from './invocation';
import type { ProjectWork } from '../analysis/portfolio-conflicts';
import { any } from '../atlassian/jql';
import { fieldIds, mappedFieldsOf } from '../atlassian/mapped-fields';
import type { Jira } from '../atlassian/open-jira';
import type { CatalogueField } from '../atlassian/read-fields';
import { readIssues } from '../atlassian/read-issues';
import type { ProjectFacts } from '../atlassian/read-project';
import { openWork } from '../atlassian/work-clauses';
import { scheduleProperty } from '../model/schedule-property';
import { readSettings } from '../store/project-settings';

/** The open work of many projects: those that keep the start of work in the same field are asked for in one search. */
export async function readOpenWork(
  { store }: Invocation,
  jira: Jira,
  facts: readonly ProjectFacts[],
  catalogue: readonly CatalogueField[],
): Promise<readonly ProjectWork[]> {
  const asked = await Promise.all(
    facts.map(async ({ project }) => {
      const { settings } = await readSettings(store, project.id);
      return { project, settings, mapped: fieldIds(mappedFieldsOf(['start'], settings, catalogue, project.id)) };
    }),
  );
  const groups = new Map<string, typeof asked>();
  for (const one of asked) {
    const field = one.mapped['start'] ?? '';
    groups.set(field, [...(groups.get(field) ?? []), one]);
  }
  const read = await Promise.all(
    [...groups.values()].map(async (group) => {
      const mapped = group[0]?.mapped ?? {};
      const within = any(...group.map(({ project }) => openWork(project.key)));
      const issues = await readIssues(jira, within, { mapped, property: scheduleProperty });
      return group.map(({ project, settings }) => ({
        project,
        settings,
        issues: issues.filter(({ projectKey }) => projectKey === project.key),
      }));
    }),
  );
  return read.flat();
}
