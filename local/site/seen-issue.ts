import type { Viewer } from './context';
import type { IssueRow } from './issue-store';
import { projectOf, type Jira } from './jira';
import { may, sees } from './permissions';
import { noSuchIssue, noSuchProject, Refusal } from './refusal';
import type { SeedProject } from './seed';

/** The issue, if the viewer may see it; the same refusal whether it is hidden or not there. */
export function seenIssue(jira: Jira, idOrKey: string, viewer: Viewer): IssueRow {
  const row = jira.issues.get(idOrKey);
  if (row === undefined || !sees(jira, viewer.accountId, row)) throw noSuchIssue();
  return row;
}

/** The issue, if the viewer may change it. */
export function editableIssue(jira: Jira, idOrKey: string, viewer: Viewer): IssueRow {
  const row = seenIssue(jira, idOrKey, viewer);
  if (!may(jira, viewer.accountId, 'edit', jira.projects.get(row.projectId)))
    throw new Refusal(403, ['You do not have permission to edit issues in this project.']);
  return row;
}

export function seenProject(jira: Jira, idOrKey: string, viewer: Viewer): SeedProject {
  const project = projectOf(jira, idOrKey);
  if (project === undefined || !may(jira, viewer.accountId, 'browse', project)) throw noSuchProject(idOrKey);
  return project;
}
