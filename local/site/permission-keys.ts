import type { IssueRow } from './issue-store';
import type { Jira } from './jira';
import { administersSite, may, sees } from './permissions';
import type { SeedProject } from './seed';

type Holder = 'browse' | 'edit' | 'administer' | 'site' | 'signed-in';

interface PermissionTraits {
  readonly name: string;
  readonly description: string;
  /** What a person must be granted on the stand-in to hold it. */
  readonly holder: Holder;
}

const permission = (name: string, holder: Holder, description: string): PermissionTraits => ({
  name,
  holder,
  description,
});

/** Jira's permission keys, each decided by one of the site's grants. */
export const permissionKeys: Readonly<Record<string, PermissionTraits>> = {
  BROWSE_PROJECTS: permission('Browse Projects', 'browse', 'See a project and the issues within it.'),
  VIEW_DEV_TOOLS: permission('View Development Tools', 'browse', 'See the development panel of an issue.'),
  VIEW_READONLY_WORKFLOW: permission('View Read-Only Workflow', 'browse', 'See the workflow of an issue.'),
  VIEW_VOTERS_AND_WATCHERS: permission('View Voters and Watchers', 'browse', 'See who votes for and watches an issue.'),
  ADD_COMMENTS: permission('Add Comments', 'browse', 'Comment on issues.'),
  CREATE_ISSUES: permission('Create Issues', 'edit', 'Create issues.'),
  EDIT_ISSUES: permission('Edit Issues', 'edit', 'Edit issues.'),
  ASSIGN_ISSUES: permission('Assign Issues', 'edit', 'Assign issues to people.'),
  ASSIGNABLE_USER: permission('Assignable User', 'browse', 'Be assigned to issues.'),
  TRANSITION_ISSUES: permission('Transition Issues', 'edit', 'Move issues through the workflow.'),
  CLOSE_ISSUES: permission('Close Issues', 'edit', 'Close issues.'),
  RESOLVE_ISSUES: permission('Resolve Issues', 'edit', 'Resolve and reopen issues.'),
  SCHEDULE_ISSUES: permission('Schedule Issues', 'edit', 'See and edit due dates.'),
  LINK_ISSUES: permission('Link Issues', 'edit', 'Link issues.'),
  MOVE_ISSUES: permission('Move Issues', 'edit', 'Move issues between projects.'),
  DELETE_ISSUES: permission('Delete Issues', 'edit', 'Delete issues.'),
  MODIFY_REPORTER: permission('Modify Reporter', 'administer', 'Change who reported an issue.'),
  SET_ISSUE_SECURITY: permission('Set Issue Security', 'edit', 'Set the security level of an issue.'),
  WORK_ON_ISSUES: permission('Work On Issues', 'edit', 'Log work.'),
  CREATE_ATTACHMENTS: permission('Create Attachments', 'edit', 'Attach files.'),
  MANAGE_WATCHERS: permission('Manage Watchers', 'edit', 'Manage the watchers of an issue.'),
  MANAGE_SPRINTS_PERMISSION: permission('Manage sprints', 'edit', 'Manage sprints.'),
  ADMINISTER_PROJECTS: permission('Administer Projects', 'administer', 'Administer a project.'),
  USER_PICKER: permission('Browse users and groups', 'signed-in', 'Choose people and groups.'),
  BULK_CHANGE: permission('Make bulk changes', 'signed-in', 'Change many issues at once.'),
  CREATE_PROJECT: permission('Create projects', 'site', 'Create projects.'),
  ADMINISTER: permission('Administer Jira', 'site', 'Administer the site.'),
  SYSTEM_ADMIN: permission('Administer System', 'site', 'Administer the system.'),
};

const globalHolders: readonly Holder[] = ['site', 'signed-in'];

export function isGlobal(key: string): boolean {
  const holder = permissionKeys[key]?.holder;
  return holder !== undefined && globalHolders.includes(holder);
}

/** Whether the account holds a global permission. */
export function holdsGlobal(jira: Jira, accountId: string | undefined, key: string): boolean {
  const holder = permissionKeys[key]?.holder;
  if (holder === 'signed-in') return accountId !== undefined;
  return holder === 'site' && administersSite(jira, accountId);
}

/** Whether the account holds a project permission in a project, or on one of its issues. */
export function holdsIn(
  jira: Jira,
  accountId: string | undefined,
  key: string,
  project: SeedProject,
  row?: IssueRow,
): boolean {
  const holder = permissionKeys[key]?.holder;
  if (holder !== 'browse' && holder !== 'edit' && holder !== 'administer') return false;
  if (row !== undefined && !sees(jira, accountId, row)) return false;
  return may(jira, accountId, 'browse', project) && may(jira, accountId, holder, project);
}
