/** @jsxImportSource hono/jsx */
import { Hono, type Context } from 'hono';
import type { Surroundings } from '../surroundings';
import { PageEditor } from './page-editor';
import { PageExport } from './page-export';
import { PageHistory } from './page-history';
import { PageView } from './page-view';
import { pagePath, readPage } from './read-page';
import { savePage } from './save-page';
import { SpacePage, SpacesPage } from './spaces-page';

/** Confluence's pages. */
export function confluenceRoutes(surroundings: (context: Context) => Promise<Surroundings>): Hono {
  const routes = new Hono().basePath('/wiki');
  routes.get('/', (context) => context.redirect('/wiki/spaces'));
  routes.get('/spaces', async (context) => context.html(<SpacesPage around={await surroundings(context)} />));
  routes.get('/spaces/:space', async (context) =>
    context.html(<SpacePage around={await surroundings(context)} spaceKey={context.req.param('space')} />),
  );
  routes.get('/spaces/:space/overview', (context) => context.redirect(`/wiki/spaces/${context.req.param('space')}`));
  routes.get('/pages/viewpage.action', async (context) => {
    const around = await surroundings(context);
    const { page, space } = await readPage(around.reader, context.req.query('pageId') ?? '');
    return context.redirect(pagePath(space, page));
  });
  routes.get('/pages/editpage.action', async (context) => {
    const around = await surroundings(context);
    const { page, space } = await readPage(around.reader, context.req.query('pageId') ?? '');
    return context.redirect(`/wiki/spaces/${space.key}/pages/edit-v2/${page.id}`);
  });
  routes.get('/spaces/:space/pages/edit-v2/:id', async (context) =>
    context.html(<PageEditor around={await surroundings(context)} pageId={context.req.param('id')} />),
  );
  routes.put('/spaces/:space/pages/edit-v2/:id', async (context) => {
    const around = await surroundings(context);
    const { status, message } = await savePage(around.reader, context.req.param('id'), await context.req.json());
    return context.json({ message }, status);
  });
  routes.get('/spaces/:space/pages/:id/history', async (context) =>
    context.html(<PageHistory around={await surroundings(context)} pageId={context.req.param('id')} />),
  );
  routes.get('/spaces/:space/pages/:id/export', async (context) =>
    context.html(<PageExport around={await surroundings(context)} pageId={context.req.param('id')} />),
  );
  routes.get('/spaces/:space/pages/:id/:title?', async (context) =>
    context.html(
      <PageView
        around={await surroundings(context)}
        pageId={context.req.param('id')}
        version={context.req.query('version')}
      />,
    ),
  );
  return routes;
}
