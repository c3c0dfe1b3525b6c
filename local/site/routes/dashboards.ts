import { Hono } from 'hono';
import * as v from 'valibot';
import type { SiteEnv, Viewer } from '../context';
import type { Jira } from '../jira';
import { pageOf } from '../page';
import { Refusal } from '../refusal';
import { readBody } from '../request-body';
import type { SeedDashboard } from '../seed';
import { noSuchProperty, propertyValue } from './issue-properties';

const Details = v.object({ name: v.pipe(v.string(), v.trim(), v.nonEmpty()), description: v.optional(v.string(), '') });
const position = v.optional(v.object({ column: v.optional(v.number(), 0), row: v.optional(v.number(), 0) }));
const Adding = v.object({ moduleKey: v.string(), title: v.optional(v.string()), position });
const Change = v.object({ title: v.exactOptional(v.string()), position });

type Gadget = SeedDashboard['gadgets'][number];

const asSeen = ({ id, moduleKey, title, column, row }: Gadget) => ({
  id,
  moduleKey,
  color: 'blue',
  title,
  position: { column, row },
});

/** Dashboards: everybody who is signed in sees them, their owner changes them. */
export function dashboardRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const answer = ({ id, name, description, ownerAccountId }: SeedDashboard, viewer: Viewer) => ({
    id,
    name,
    description,
    owner: {
      accountId: ownerAccountId,
      displayName: jira.directory.user(ownerAccountId)?.displayName ?? '',
      active: true,
    },
    isWritable: viewer.accountId === ownerAccountId,
    isFavourite: false,
    popularity: 0,
    sharePermissions: [{ type: 'authenticated' }],
    editPermissions: [],
    self: `${viewer.origin}/rest/api/3/dashboard/${id}`,
    view: `${viewer.origin}/jira/dashboards/${id}`,
  });
  const visible = ({ accountId }: Viewer) => (accountId === undefined ? [] : jira.dashboards.all());
  const seen = (id: string, viewer: Viewer): SeedDashboard => {
    const found = visible(viewer).find((one) => one.id === id);
    if (!found) throw new Refusal(404, [`The dashboard with id '${id}' does not exist.`]);
    return found;
  };
  const owned = (id: string, viewer: Viewer): SeedDashboard => {
    const found = seen(id, viewer);
    if (found.ownerAccountId !== viewer.accountId) throw new Refusal(403, ['You cannot edit this dashboard.']);
    return found;
  };
  const gadgetIn = ({ gadgets }: SeedDashboard, id: string): Gadget => {
    const found = gadgets.find((one) => String(one.id) === id);
    if (!found) throw new Refusal(404, ['The dashboard gadget does not exist.']);
    return found;
  };
  const replace = (dashboard: SeedDashboard, gadget: Gadget): void =>
    jira.dashboards.set({
      ...dashboard,
      gadgets: dashboard.gadgets.map((one) => (one.id === gadget.id ? gadget : one)),
    });

  app.get('/dashboard/search', (c) =>
    c.json(
      pageOf(
        c,
        visible(c.get('viewer')).map((one) => answer(one, c.get('viewer'))),
      ),
    ),
  );
  app.post('/dashboard', async (c) => {
    const { accountId } = c.get('viewer');
    if (accountId === undefined) throw new Refusal(401, ['Sign in to create a dashboard.']);
    const id = String(jira.nextId('entity'));
    const made = { id, ...(await readBody(c, Details)), ownerAccountId: accountId, gadgets: [] };
    jira.dashboards.set(made);
    return c.json(answer(made, c.get('viewer')));
  });
  app.get('/dashboard/:id', (c) => c.json(answer(seen(c.req.param('id'), c.get('viewer')), c.get('viewer'))));
  app.delete('/dashboard/:id', (c) => {
    jira.dashboards.delete(owned(c.req.param('id'), c.get('viewer')).id);
    return c.body(null, 204);
  });

  app.get('/dashboard/:id/gadget', (c) =>
    c.json({ gadgets: seen(c.req.param('id'), c.get('viewer')).gadgets.map(asSeen) }),
  );
  app.post('/dashboard/:id/gadget', async (c) => {
    const dashboard = owned(c.req.param('id'), c.get('viewer'));
    const { moduleKey, title, position: at } = await readBody(c, Adding);
    const column = at?.column ?? 0;
    const row = at?.row ?? dashboard.gadgets.filter((one) => one.column === column).length;
    const made = { id: jira.nextId('entity'), moduleKey, title: title ?? moduleKey, column, row, properties: {} };
    jira.dashboards.set({ ...dashboard, gadgets: [...dashboard.gadgets, made] });
    return c.json(asSeen(made));
  });
  app.put('/dashboard/:id/gadget/:gadget', async (c) => {
    const dashboard = owned(c.req.param('id'), c.get('viewer'));
    const gadget = gadgetIn(dashboard, c.req.param('gadget'));
    const { title, position: at } = await readBody(c, Change);
    replace(dashboard, { ...gadget, title: title ?? gadget.title, ...at });
    return c.body(null, 204);
  });
  app.delete('/dashboard/:id/gadget/:gadget', (c) => {
    const dashboard = owned(c.req.param('id'), c.get('viewer'));
    const { id } = gadgetIn(dashboard, c.req.param('gadget'));
    jira.dashboards.set({ ...dashboard, gadgets: dashboard.gadgets.filter((one) => one.id !== id) });
    return c.body(null, 204);
  });

  app.get('/dashboard/:id/items/:gadget/properties/:key', (c) => {
    const { properties } = gadgetIn(seen(c.req.param('id'), c.get('viewer')), c.req.param('gadget'));
    const key = c.req.param('key');
    if (!Object.hasOwn(properties, key)) throw noSuchProperty(key);
    return c.json({ key, value: properties[key] });
  });
  app.put('/dashboard/:id/items/:gadget/properties/:key', async (c) => {
    const dashboard = owned(c.req.param('id'), c.get('viewer'));
    const gadget = gadgetIn(dashboard, c.req.param('gadget'));
    const key = c.req.param('key');
    const existed = Object.hasOwn(gadget.properties, key);
    replace(dashboard, { ...gadget, properties: { ...gadget.properties, [key]: propertyValue(await c.req.text()) } });
    return c.json({}, existed ? 200 : 201);
  });
  return app;
}
