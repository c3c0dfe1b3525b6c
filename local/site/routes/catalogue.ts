import { Hono } from 'hono';
import {
  issueTypeAnswer,
  linkTypeAnswer,
  priorityAnswer,
  resolutionAnswer,
  statusAnswer,
  statusCategoryAnswers,
} from '../answers/named';
import { issueTypesOf } from '../answers/project';
import type { SiteEnv } from '../context';
import { allFields } from '../fields/field';
import type { FieldDefinition } from '../fields/field-definition';
import type { Jira } from '../jira';
import { pageOf } from '../page';
import { may } from '../permissions';
import { Refusal } from '../refusal';
import { listParameter } from '../request-body';
import { seenProject } from '../seen-issue';

function fieldAnswer(field: FieldDefinition): Record<string, unknown> {
  const { id, name, custom, orderable, navigable, searchable, clauseNames, schema } = field;
  return {
    id,
    key: id,
    name,
    custom,
    orderable,
    navigable,
    searchable,
    clauseNames,
    ...(schema === undefined ? {} : { schema }),
  };
}

/** What the site calls its fields, types, statuses, priorities, resolutions and links. */
export function catalogueRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.get('/field', (c) => c.json(allFields(jira).map(fieldAnswer)));
  app.get('/field/search', (c) => {
    const ids = listParameter(c, 'id');
    const types = listParameter(c, 'type');
    const query = c.req.query('query')?.toLowerCase();
    const found = allFields(jira).filter(
      (field) =>
        field.schema !== undefined &&
        (ids === undefined || ids.includes(field.id)) &&
        (types === undefined || types.includes(field.custom ? 'custom' : 'system')) &&
        (query === undefined || field.name.toLowerCase().includes(query)),
    );
    return c.json(
      pageOf(
        c,
        found.map(({ id, name, schema }) => ({ id, key: id, name, schema })),
      ),
    );
  });

  app.get('/issuetype', (c) => {
    const viewer = c.get('viewer');
    const projects = jira.projects.all().filter((project) => may(jira, viewer.accountId, 'browse', project));
    const ids = new Set(projects.flatMap((project) => project.issueTypeIds));
    const types = jira.issueTypes.all().filter((type) => ids.has(type.id));
    return c.json(types.map((type) => issueTypeAnswer(type, viewer)));
  });
  app.get('/issuetype/project', (c) => {
    const viewer = c.get('viewer');
    const project = seenProject(jira, c.req.query('projectId') ?? '', viewer);
    const level = c.req.query('level');
    const types = issueTypesOf(jira, project).filter(
      (type) => level === undefined || type.hierarchyLevel === Number(level),
    );
    return c.json(types.map((type) => issueTypeAnswer(type, viewer)));
  });
  app.get('/issuetype/:id', (c) => {
    const type = jira.issueTypes.get(c.req.param('id'));
    if (type === undefined) throw new Refusal(404, ['The issue type does not exist.']);
    return c.json(issueTypeAnswer(type, c.get('viewer')));
  });

  app.get('/status', (c) => c.json(jira.statuses.all().map((status) => statusAnswer(status, c.get('viewer')))));
  app.get('/status/:status', (c) => {
    const asked = c.req.param('status');
    const status = jira.statuses.get(asked) ?? jira.statuses.all().find((one) => one.name === asked);
    if (status === undefined) throw new Refusal(404, [`The status '${asked}' does not exist.`]);
    return c.json(statusAnswer(status, c.get('viewer')));
  });
  const categories = { new: 'TODO', indeterminate: 'IN_PROGRESS', done: 'DONE' } as const;
  app.get('/statuses/search', (c) => {
    const projectId = c.req.query('projectId');
    const project = projectId === undefined ? undefined : seenProject(jira, projectId, c.get('viewer'));
    const statuses = jira.statuses.all().filter((status) => project?.statusIds.includes(status.id) !== false);
    const answers = statuses.map(({ id, name, category }) => ({
      id,
      name,
      statusCategory: categories[category],
      scope: { type: 'GLOBAL' },
      description: '',
    }));
    return c.json(pageOf(c, answers, 200, 200));
  });
  app.get('/statuscategory', (c) => c.json(statusCategoryAnswers(c.get('viewer'))));

  app.get('/priority', (c) =>
    c.json(jira.priorities.all().map((priority) => priorityAnswer(priority, c.get('viewer')))),
  );
  app.get('/priority/search', (c) => {
    const [first] = jira.priorities.all();
    const answers = jira.priorities.all().map((priority) => ({
      ...priorityAnswer(priority, c.get('viewer')),
      isDefault: priority === first,
    }));
    return c.json(pageOf(c, answers));
  });
  app.get('/resolution', (c) => c.json(jira.resolutions.all().map((one) => resolutionAnswer(one, c.get('viewer')))));
  app.get('/issueLinkType', (c) =>
    c.json({ issueLinkTypes: jira.linkTypes.all().map((type) => linkTypeAnswer(type, c.get('viewer'))) }),
  );
  return app;
}
