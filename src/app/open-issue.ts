import { authorise, hiddenAsNotFound } from './authorise';
import type { Invocation } from './invocation';
import { openJira, type Jira } from '../atlassian/open-jira';
import { readFields, type CatalogueField } from '../atlassian/read-fields';
import { readIssueHome, type IssueHome } from '../atlassian/read-issue-home';
import type { Permissions } from '../atlassian/read-permissions';
import { dateIn, type IsoDate } from '../model/date';
import type { ProjectSettings } from '../model/settings';
import { readSettings } from '../store/project-settings';

/** An issue that the person may see, with what every question about it begins from. */
export interface OpenIssue {
  readonly jira: Jira;
  readonly home: IssueHome;
  readonly permissions: Permissions;
  readonly catalogue: readonly CatalogueField[];
  readonly settings: ProjectSettings;
  readonly asOf: IsoDate;
}

/** The project's settings are read only after Jira has shown that the person may see the issue. */
export async function openIssue(
  invocation: Invocation,
  issue: string,
  jira = openJira(invocation),
): Promise<OpenIssue> {
  const [permissions, home, catalogue] = await Promise.all([
    authorise(jira, { issue }),
    hiddenAsNotFound('work item', readIssueHome(jira, issue)),
    readFields(jira),
  ]);
  const { settings } = await readSettings(invocation.store, home.project.id);
  const asOf = dateIn(settings.calendar.timeZone ?? invocation.viewer.timeZone, invocation.now);
  return { jira, home, permissions, catalogue, settings, asOf };
}
