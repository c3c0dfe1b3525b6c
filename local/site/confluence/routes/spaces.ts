import { Hono } from 'hono';
import type { SiteEnv } from '../../context';
import { withBase } from '../answers/links';
import { pageAnswer } from '../answers/page-answer';
import { spaceAnswer } from '../answers/space-answer';
import { bodyFormats } from '../body';
import type { Confluence, Space } from '../confluence';
import { listAnswer } from '../cursor-page';
import { choiceOf, idOf, idsOf, listOf } from '../request';
import { seenPages, seenSpace, seenSpaces } from '../seen';
import { selectPages } from './select-pages';

const orders = ['id', '-id', 'key', '-key', 'name', '-name'] as const;

function inOrder(spaces: readonly Space[], order: (typeof orders)[number] = 'id'): Space[] {
  const name = order.replace('-', '');
  const keyOf = (space: Space): string =>
    name === 'id' ? space.id.padStart(20, '0') : (name === 'key' ? space.key : space.name).toLowerCase();
  const sorted = [...spaces].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return order.startsWith('-') ? sorted.reverse() : sorted;
}

/** `/wiki/api/v2/spaces…` */
export function spaceRoutes(confluence: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.get('/spaces', (c) => {
    const ids = idsOf(c, 'ids');
    const keys = listOf(c, 'keys');
    const format = choiceOf(c, 'description-format', ['plain', 'view']);
    const type = c.req.query('type');
    const status = c.req.query('status');
    const spaces = seenSpaces(c, confluence).filter(
      ({ id, key }) =>
        (ids?.includes(id) ?? true) &&
        (keys?.includes(key) ?? true) &&
        (type === undefined || type === 'global') &&
        (status === undefined || status === 'current'),
    );
    return listAnswer(c, inOrder(spaces, choiceOf(c, 'sort', orders)), (space) =>
      spaceAnswer(confluence, space, format),
    );
  });
  app.get('/spaces/:id', (c) => {
    const answer = spaceAnswer(
      confluence,
      seenSpace(c, confluence, idOf(c, 'id')),
      choiceOf(c, 'description-format', ['plain', 'view']),
    );
    return c.json(withBase(answer, c.get('viewer').origin));
  });
  app.get('/spaces/:id/pages', (c) => {
    const space = seenSpace(c, confluence, idOf(c, 'id'));
    const depth = choiceOf(c, 'depth', ['all', 'root']);
    const format = choiceOf(c, 'body-format', bodyFormats);
    const pages = seenPages(c, confluence).filter(
      (page) => page.spaceId === space.id && (depth !== 'root' || page.parentId === undefined),
    );
    return listAnswer(c, selectPages(c, pages), (page) => pageAnswer(confluence, page, format));
  });
  return app;
}
