/** @jsxImportSource hono/jsx */
import { Hono, type Context } from 'hono';
import { formText } from '../form-text';
import type { Surroundings } from '../surroundings';
import { DashboardPage, gadgetModules } from './dashboard-page';
import { dashboard, gadget, gadgets } from './dashboard-shapes';
import { DashboardsPage } from './dashboards-page';
import * as v from 'valibot';

/** Dashboards and what is done to their gadgets. */
export function dashboardRoutes(surroundings: (context: Context) => Promise<Surroundings>): Hono {
  const routes = new Hono();
  const rest = (id: string) => `/rest/api/3/dashboard/${encodeURIComponent(id)}`;
  routes.get('/jira/dashboards', async (context) =>
    context.html(<DashboardsPage around={await surroundings(context)} />),
  );
  routes.post('/jira/dashboards', async (context) => {
    const { reader } = await surroundings(context);
    const name = formText(await context.req.parseBody(), 'name');
    const details = { name, sharePermissions: [], editPermissions: [] };
    const made = v.parse(dashboard, await reader.send('POST', '/rest/api/3/dashboard', details));
    return context.redirect(`/jira/dashboards/${made.id}`, 303);
  });
  routes.get('/jira/dashboards/:id', async (context) =>
    context.html(
      <DashboardPage
        around={await surroundings(context)}
        id={context.req.param('id')}
        edited={context.req.query('edit')}
      />,
    ),
  );
  routes.post('/jira/dashboards/:id/gadgets', async (context) => {
    const around = await surroundings(context);
    const id = context.req.param('id');
    const moduleKey = formText(await context.req.parseBody(), 'module');
    const title = gadgetModules(around).find(({ key }) => key === moduleKey)?.title;
    const { gadgets: others } = await around.reader.read(`${rest(id)}/gadget`, gadgets);
    const inFirst = others.filter(({ position }) => position.column === 0).length;
    const column = inFirst > others.length - inFirst ? 1 : 0;
    const asked = { moduleKey, title, position: { column, row: others.length } };
    const made = v.parse(gadget, await around.reader.send('POST', `${rest(id)}/gadget`, asked));
    return context.redirect(`/jira/dashboards/${id}?edit=${made.id}`, 303);
  });
  routes.put('/jira/dashboards/:id/gadgets/:gadget/configuration', async (context) => {
    const { reader } = await surroundings(context);
    const { id, gadget: item } = context.req.param();
    await reader.send('PUT', `${rest(id)}/items/${item}/properties/configuration`, await context.req.json());
    return context.body(null, 204);
  });
  routes.post('/jira/dashboards/:id/gadgets/:gadget/remove', async (context) => {
    const { reader } = await surroundings(context);
    const { id, gadget: item } = context.req.param();
    await reader.send('DELETE', `${rest(id)}/gadget/${item}`);
    return context.redirect(`/jira/dashboards/${id}`, 303);
  });
  return routes;
}
