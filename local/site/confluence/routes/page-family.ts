import { Hono } from 'hono';
import type { SiteEnv } from '../../context';
import { currentVersion, type Confluence, type Page } from '../confluence';
import { listAnswer } from '../cursor-page';
import { mayReadPage } from '../page-permission';
import { ancestorsOf, childrenOf, descendantsOf } from '../page-tree';
import { idOf, numberOf } from '../request';
import { seenPage } from '../seen';

function relative(page: Page): Record<string, unknown> {
  return { id: page.id, status: 'current', title: currentVersion(page).title, childPosition: page.position };
}

/** What lies above and below a page. */
export function pageFamilyRoutes(confluence: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.get('/pages/:id/children', (c) => {
    const children = childrenOf(confluence, seenPage(c, confluence, idOf(c, 'id')).id);
    const seen = children.filter((page) => mayReadPage(confluence, c.get('viewer').accountId, page));
    return listAnswer(c, seen, (page) => ({ ...relative(page), spaceId: page.spaceId }));
  });
  app.get('/pages/:id/direct-children', (c) => {
    const children = childrenOf(confluence, seenPage(c, confluence, idOf(c, 'id')).id);
    const seen = children.filter((page) => mayReadPage(confluence, c.get('viewer').accountId, page));
    return listAnswer(c, seen, (page) => ({ ...relative(page), type: 'page', spaceId: page.spaceId }));
  });
  app.get('/pages/:id/descendants', (c) => {
    const page = seenPage(c, confluence, idOf(c, 'id'));
    const below = descendantsOf(confluence, page.id, numberOf(c, 'depth') ?? 2).filter((one) =>
      mayReadPage(confluence, c.get('viewer').accountId, one.page),
    );
    return listAnswer(c, below, (one) => ({
      ...relative(one.page),
      type: 'page',
      parentId: one.page.parentId,
      depth: one.depth,
    }));
  });
  app.get('/pages/:id/ancestors', (c) => {
    const above = ancestorsOf(confluence, seenPage(c, confluence, idOf(c, 'id'))).reverse();
    return listAnswer(c, above, ({ id }) => ({ id, type: 'page' }));
  });
  return app;
}
