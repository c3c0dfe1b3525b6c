import * as v from 'valibot';
import type { Jira } from './open-jira';

export interface Permissions {
  readonly browse: boolean;
  readonly edit: boolean;
  readonly administer: boolean;
}

const keys = ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER_PROJECTS'] as const;
const permission = v.optional(v.object({ havePermission: v.boolean() }), { havePermission: false });

const answer = v.object({
  permissions: v.object({
    BROWSE_PROJECTS: permission,
    EDIT_ISSUES: permission,
    ADMINISTER_PROJECTS: permission,
  }),
});

/** What the person may do with a project or, where issue security matters, with one issue. */
export async function readPermissions(
  jira: Jira,
  on: { readonly project: string } | { readonly issue: string },
): Promise<Permissions> {
  const where = 'issue' in on ? named('issue', on.issue) : named('project', on.project);
  const { permissions } = await jira.read(
    'my permissions',
    { parameters: {}, query: { ...where, permissions: keys } },
    answer,
  );
  return {
    browse: permissions.BROWSE_PROJECTS.havePermission,
    edit: permissions.EDIT_ISSUES.havePermission,
    administer: permissions.ADMINISTER_PROJECTS.havePermission,
  };
}

/** Ids and keys are different query parameters here. */
function named(kind: 'issue' | 'project', keyOrId: string): Readonly<Record<string, string>> {
  return { [`${kind}${/^\d+$/.test(keyOrId) ? 'Id' : 'Key'}`]: keyOrId };
}
