import { authorise, hiddenAsNotFound } from './authorise';
import type { Invocation } from './invocation';
import { openJira, type Jira } from '../atlassian/open-jira';
import type { Permissions } from '../atlassian/read-permissions';
import { readFields, type CatalogueField } from '../atlassian/read-fields';
import { readProject, type IssueType } from '../atlassian/read-project';
import { dateIn, type IsoDate } from '../model/date';
import type { Project } from '../model/project';
import type { ProjectSettings } from '../model/settings';
import { readSettings, type StoredSettings } from '../store/project-settings';

/** A project that the person may browse, with what every question about it begins from. */
export interface OpenProject {
  readonly jira: Jira;
  readonly project: Project;
  readonly issueTypes: readonly IssueType[];
  readonly permissions: Permissions;
  readonly catalogue: readonly CatalogueField[];
  readonly stored: StoredSettings;
  /** The stored settings, with days that begin where the person is unless the project says otherwise. */
  readonly settings: ProjectSettings;
  readonly asOf: IsoDate;
}

/** The settings are read only after Jira has shown that the person may browse the project. */
export async function openProject(
  invocation: Invocation,
  projectKey: string,
  jira = openJira(invocation),
): Promise<OpenProject> {
  const [permissions, { project, issueTypes }, catalogue] = await Promise.all([
    authorise(jira, { project: projectKey }),
    hiddenAsNotFound('project', readProject(jira, projectKey)),
    readFields(jira),
  ]);
  const stored = await readSettings(invocation.store, project.id);
  const timeZone = stored.settings.calendar.timeZone ?? invocation.viewer.timeZone;
  const settings = { ...stored.settings, calendar: { ...stored.settings.calendar, timeZone } };
  const asOf = dateIn(timeZone, invocation.now);
  return { jira, project, issueTypes, permissions, catalogue, stored, settings, asOf };
}
