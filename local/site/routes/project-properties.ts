import { Hono } from 'hono';
import { noSuchProperty, propertyValue } from './issue-properties';
import type { SiteEnv, Viewer } from '../context';
import type { Jira } from '../jira';
import { may } from '../permissions';
import { Refusal } from '../refusal';
import { seenProject } from '../seen-issue';
import type { SeedProject } from '../seed';

/** What apps keep on a project; its administrators may change it. */
export function projectPropertyRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const valuesOf = (project: SeedProject): Readonly<Record<string, unknown>> =>
    jira.projectProperties.get(project.id)?.values ?? {};
  const administered = (idOrKey: string, viewer: Viewer): SeedProject => {
    const project = seenProject(jira, idOrKey, viewer);
    if (!may(jira, viewer.accountId, 'administer', project))
      throw new Refusal(403, ['You do not have permission to administer this project.']);
    return project;
  };

  app.get('/project/:project/properties', (c) => {
    const project = seenProject(jira, c.req.param('project'), c.get('viewer'));
    const self = `${c.get('viewer').origin}/rest/api/3/project/${project.key}/properties`;
    const keys = Object.keys(valuesOf(project)).sort();
    return c.json({ keys: keys.map((key) => ({ self: `${self}/${encodeURIComponent(key)}`, key })) });
  });
  app.get('/project/:project/properties/:key', (c) => {
    const values = valuesOf(seenProject(jira, c.req.param('project'), c.get('viewer')));
    const key = c.req.param('key');
    if (!Object.hasOwn(values, key)) throw noSuchProperty(key);
    return c.json({ key, value: values[key] });
  });
  app.put('/project/:project/properties/:key', async (c) => {
    const project = administered(c.req.param('project'), c.get('viewer'));
    const key = c.req.param('key');
    const values = valuesOf(project);
    jira.projectProperties.set({ id: project.id, values: { ...values, [key]: propertyValue(await c.req.text()) } });
    return c.json({}, Object.hasOwn(values, key) ? 200 : 201);
  });
  app.delete('/project/:project/properties/:key', (c) => {
    const project = administered(c.req.param('project'), c.get('viewer'));
    const key = c.req.param('key');
    const properties = valuesOf(project);
    if (!Object.hasOwn(properties, key)) throw noSuchProperty(key);
    const { [key]: _removed, ...rest } = properties;
    jira.projectProperties.set({ id: project.id, values: rest });
    return c.body(null, 204);
  });
  return app;
}
