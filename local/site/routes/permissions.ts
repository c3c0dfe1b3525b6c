import { Hono } from 'hono';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { SiteEnv } from '../context';
import type { Jira } from '../jira';
import { holdsGlobal, holdsIn, isGlobal, permissionKeys } from '../permission-keys';
import { administersSite } from '../permissions';
import { Refusal } from '../refusal';
import { listParameter, readBody } from '../request-body';
import { seenIssue, seenProject } from '../seen-issue';

const Ids = v.optional(v.array(v.pipe(v.number(), v.integer())), []);
const CheckRequest = v.object({
  accountId: v.optional(v.string()),
  globalPermissions: v.optional(v.array(v.string()), []),
  projectPermissions: v.optional(
    v.array(v.object({ permissions: v.array(v.string()), projects: Ids, issues: Ids })),
    [],
  ),
});

function assertKnown(keys: readonly string[]): void {
  const unknown = keys.filter((key) => !Object.hasOwn(permissionKeys, key));
  if (unknown.length > 0)
    throw new Refusal(400, [], Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])));
}

/** What the viewer may do, asked in the way that Jira's resources ask it. */
export function permissionRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();

  const holder = (c: Context<SiteEnv>): ((key: string) => boolean) => {
    const viewer = c.get('viewer');
    const issue = c.req.query('issueId') ?? c.req.query('issueKey');
    const row = issue === undefined ? undefined : seenIssue(jira, issue, viewer);
    const asked = row?.projectId ?? c.req.query('projectId') ?? c.req.query('projectKey');
    const projects = asked === undefined ? jira.projects.all() : [seenProject(jira, asked, viewer)];
    return (key) =>
      isGlobal(key)
        ? holdsGlobal(jira, viewer.accountId, key)
        : projects.some((project) => holdsIn(jira, viewer.accountId, key, project, row));
  };

  const describe = (key: string): Record<string, unknown> => {
    const { name, description } = permissionKeys[key] ?? { name: key, description: '' };
    const id = String(Object.keys(permissionKeys).indexOf(key) + 1);
    return { id, key, name, type: isGlobal(key) ? 'GLOBAL' : 'PROJECT', description };
  };

  app.get('/permissions', (c) =>
    c.json({
      permissions: Object.fromEntries(
        Object.keys(permissionKeys).map((key) => {
          const { id: _id, ...rest } = describe(key);
          return [key, rest];
        }),
      ),
    }),
  );
  app.get('/mypermissions', (c) => {
    const keys = listParameter(c, 'permissions') ?? [];
    if (keys.length === 0) throw new Refusal(400, ["The 'permissions' query parameter is required."]);
    assertKnown(keys);
    const holds = holder(c);
    return c.json({
      permissions: Object.fromEntries(keys.map((key) => [key, { ...describe(key), havePermission: holds(key) }])),
    });
  });

  app.post('/permissions/check', async (c) => {
    const request = await readBody(c, CheckRequest);
    const viewer = c.get('viewer');
    const accountId = request.accountId ?? viewer.accountId;
    if (accountId !== viewer.accountId && !administersSite(jira, viewer.accountId))
      throw new Refusal(403, ['Only Jira administrators can perform this operation.']);
    assertKnown([...request.globalPermissions, ...request.projectPermissions.flatMap((entry) => entry.permissions)]);
    if (request.projectPermissions.some(({ issues, projects }) => issues.length > 1000 || projects.length > 1000))
      throw new Refusal(400, ['The maximum number of projects or issues is 1000.']);

    const projectPermissions = request.projectPermissions.flatMap(({ permissions, projects, issues }) =>
      permissions.map((permission) => ({
        permission,
        issues: issues.filter((id) => {
          const row = jira.issues.get(String(id));
          const project = jira.projects.get(row?.projectId ?? '');
          return row !== undefined && project !== undefined && holdsIn(jira, accountId, permission, project, row);
        }),
        projects: projects.filter((id) => {
          const project = jira.projects.get(String(id));
          return project !== undefined && holdsIn(jira, accountId, permission, project);
        }),
      })),
    );
    const globalPermissions = request.globalPermissions.filter((key) => holdsGlobal(jira, accountId, key));
    return c.json({ projectPermissions, globalPermissions });
  });
  return app;
}
