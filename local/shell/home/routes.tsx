/** @jsxImportSource hono/jsx */
import { Hono, type Context } from 'hono';
import type { Surroundings } from '../surroundings';
import { HomePage } from './home-page';
import { practicePlanOf } from './practice-plan';

/** The first page of the site, and what it offers to try the app with. */
export function homeRoutes(surroundings: (context: Context) => Promise<Surroundings>): Hono {
  const routes = new Hono();
  routes.get('/', async (context) => context.html(<HomePage around={await surroundings(context)} />));
  routes.get('/practice-plan/:project', async (context) => {
    const { host, viewer } = await surroundings(context);
    const project = context.req.param('project');
    const plan = viewer.accountId === undefined ? undefined : await practicePlanOf(host, project, viewer.accountId);
    if (plan === undefined) return context.text('There is no such project, or it cannot be exported.', 404);
    return context.body(plan, 200, {
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename="${project.replace(/\W/g, '')}-plan.xml"`,
    });
  });
  return routes;
}
