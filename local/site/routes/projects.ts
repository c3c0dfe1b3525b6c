import { Hono } from 'hono';
import type { Context } from 'hono';
import { issueTypeAnswer, componentAnswer, statusAnswer } from '../answers/named';
import { issueTypesOf, projectAnswer, projectDetails } from '../answers/project';
import { avatarUrls, userOf } from '../answers/user';
import type { SiteEnv } from '../context';
import type { Jira } from '../jira';
import { administersSite, may } from '../permissions';
import { pageOf } from '../page';
import { Refusal } from '../refusal';
import { listParameter } from '../request-body';
import { seenProject } from '../seen-issue';
import { workflowOf } from '../workflow';
import type { SeedProject } from '../seed';

/** Projects as the viewer may see them. */
export function projectRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const visible = (accountId: string | undefined, action: string | undefined): SeedProject[] =>
    jira.projects
      .all()
      .filter((project) => may(jira, accountId, action === 'edit' ? 'administer' : 'browse', project))
      .sort((a, b) => (a.key < b.key ? -1 : 1));

  app.get('/project', (c) => {
    const viewer = c.get('viewer');
    return c.json(visible(viewer.accountId, undefined).map((project) => projectAnswer(project, viewer)));
  });
  app.get('/project/search', (c) => {
    const viewer = c.get('viewer');
    const query = c.req.query('query')?.toLowerCase();
    const keys = listParameter(c, 'keys');
    const ids = listParameter(c, 'id');
    const type = c.req.query('typeKey');
    const expand = new Set(listParameter(c, 'expand') ?? []);
    const found = visible(viewer.accountId, c.req.query('action')).filter(
      (project) =>
        (query === undefined || `${project.key} ${project.name}`.toLowerCase().includes(query)) &&
        (keys === undefined || keys.includes(project.key)) &&
        (ids === undefined || ids.includes(project.id)) &&
        (type === undefined || type === project.projectTypeKey),
    );
    const answers = found.map((project) => ({
      ...projectAnswer(project, viewer),
      style: 'classic',
      isPrivate: false,
      ...(expand.has('lead') ? { lead: userOf(jira, project.leadAccountId, viewer) } : {}),
      ...(expand.has('description') ? { description: project.description } : {}),
      ...(expand.has('issueTypes')
        ? { issueTypes: issueTypesOf(jira, project).map((type) => issueTypeAnswer(type, viewer)) }
        : {}),
    }));
    return c.json(pageOf(c, answers));
  });
  app.get('/project/:project', (c) =>
    c.json(projectDetails(jira, seenProject(jira, c.req.param('project'), c.get('viewer')), c.get('viewer'))),
  );
  app.get('/project/:project/statuses', (c) => {
    const viewer = c.get('viewer');
    const project = seenProject(jira, c.req.param('project'), viewer);
    return c.json(
      issueTypesOf(jira, project).map((type) => {
        const statuses = workflowOf(project, type.id)
          .statusIds.flatMap((id) => jira.statuses.get(id) ?? [])
          .map((status) => statusAnswer(status, viewer));
        const self = `${viewer.origin}/rest/api/3/issuetype/${type.id}`;
        return { self, id: type.id, name: type.name, subtask: type.subtask, statuses };
      }),
    );
  });
  app.get('/project/:project/components', (c) => {
    const viewer = c.get('viewer');
    const project = seenProject(jira, c.req.param('project'), viewer);
    return c.json(
      project.components.map((component) => ({
        ...componentAnswer(component, viewer),
        assigneeType: 'PROJECT_DEFAULT',
        isAssigneeTypeValid: false,
        project: project.key,
        projectId: Number(project.id),
      })),
    );
  });

  type Role = SeedProject['roles'][number];
  const roleAnswer = (
    role: Role,
    project: SeedProject,
    viewer: SiteEnv['Variables']['viewer'],
  ): Record<string, unknown> => ({
    self: `${viewer.origin}/rest/api/3/project/${project.id}/role/${role.id}`,
    name: role.name,
    id: role.id,
    description: '',
    actors: role.members.map((grant, index) => {
      const group = grant.startsWith('group:')
        ? jira.directory.groups().find((one) => `group:${one.name}` === grant)
        : undefined;
      const id = role.id * 1000 + index;
      if (group === undefined) {
        const displayName = jira.directory.user(grant)?.displayName ?? 'Former user';
        const avatarUrl = avatarUrls(viewer, 'user', grant)['16x16'];
        return { id, displayName, type: 'atlassian-user-role-actor', avatarUrl, actorUser: { accountId: grant } };
      }
      const { name, groupId } = group;
      return {
        id,
        displayName: name,
        type: 'atlassian-group-role-actor',
        name,
        actorGroup: { name, displayName: name, groupId },
      };
    }),
  });
  /** Roles and who has them are told to administrators only; to others the project is as if it were not there. */
  const administered = (c: Context<SiteEnv>): SeedProject => {
    const { accountId } = c.get('viewer');
    const project = seenProject(jira, c.req.param('project') ?? '', c.get('viewer'));
    if (may(jira, accountId, 'administer', project) || administersSite(jira, accountId)) return project;
    throw new Refusal(404, [`No project could be found with key '${project.key}'.`]);
  };
  app.get('/project/:project/role', (c) => {
    const viewer = c.get('viewer');
    const project = administered(c);
    const self = `${viewer.origin}/rest/api/3/project/${project.id}/role`;
    return c.json(Object.fromEntries(project.roles.map((role) => [role.name, `${self}/${role.id}`])));
  });
  app.get('/project/:project/role/:role', (c) => {
    const viewer = c.get('viewer');
    const project = administered(c);
    const role = project.roles.find((one) => String(one.id) === c.req.param('role'));
    if (role === undefined) throw new Refusal(404, [`Can not retrieve a role actor for a null project role.`]);
    return c.json(roleAnswer(role, project, viewer));
  });
  return app;
}
