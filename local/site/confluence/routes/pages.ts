import { Hono } from 'hono';
import type { SiteEnv } from '../../context';
import { pageAnswer, singlePageAnswer, versionAnswer } from '../answers/page-answer';
import { bodyAnswer, bodyFormats, singleBodyFormats } from '../body';
import type { Confluence } from '../confluence';
import { listAnswer } from '../cursor-page';
import { notFound } from '../refusal';
import { choiceOf, idOf, idsOf, listOf, numberOf } from '../request';
import { seenPage, seenPages } from '../seen';
import { selectPages } from './select-pages';

/** Reading of pages and their versions: `/wiki/api/v2/pages…` */
export function pageRoutes(confluence: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();

  app.get('/pages', (c) => {
    const ids = idsOf(c, 'id');
    const spaceIds = idsOf(c, 'space-id');
    const format = choiceOf(c, 'body-format', bodyFormats);
    const pages = seenPages(c, confluence).filter(
      ({ id, spaceId }) => (ids?.includes(id) ?? true) && (spaceIds?.includes(spaceId) ?? true),
    );
    return listAnswer(c, selectPages(c, pages), (page) => pageAnswer(confluence, page, format));
  });

  app.get('/pages/:id', (c) => {
    const format = choiceOf(c, 'body-format', singleBodyFormats);
    const number = numberOf(c, 'version');
    const trashed = listOf(c, 'status')?.includes('trashed') ?? false;
    const page = seenPage(c, confluence, idOf(c, 'id'), trashed ? ['current', 'trashed'] : ['current']);
    const version = number === undefined ? undefined : page.versions.find((one) => one.number === number);
    if (number !== undefined && !version) throw notFound();
    const answer = singlePageAnswer(confluence, page, c.get('viewer').origin, format, version);
    const labels = page.labels.map((name) => ({ id: name, name, prefix: 'global' }));
    const withLabels =
      c.req.query('include-labels') === 'true'
        ? { labels: { results: labels, meta: { hasMore: false }, _links: {} } }
        : {};
    return c.json({ ...answer, ...withLabels });
  });

  app.get('/pages/:id/versions', (c) => {
    const page = seenPage(c, confluence, idOf(c, 'id'));
    const format = choiceOf(c, 'body-format', bodyFormats);
    const oldestFirst = choiceOf(c, 'sort', ['modified-date', '-modified-date']) === 'modified-date';
    const versions = oldestFirst ? page.versions : [...page.versions].reverse();
    return listAnswer(c, versions, (version) => ({
      ...versionAnswer(version),
      page: { id: page.id, title: version.title, body: bodyAnswer(version.body, format) },
    }));
  });

  app.get('/pages/:id/versions/:number{\\d+}', (c) => {
    const page = seenPage(c, confluence, idOf(c, 'id'));
    const number = Number(c.req.param('number'));
    const version = page.versions.find((one) => one.number === number);
    if (!version) throw notFound();
    return c.json({
      ...versionAnswer(version),
      contentTypeModified: false,
      collaborators: [version.authorId],
      ...(number > 1 ? { prevVersion: number - 1 } : {}),
      ...(number < page.versions.length ? { nextVersion: number + 1 } : {}),
    });
  });

  app.get('/pages/:id/labels', (c) => {
    const { labels } = seenPage(c, confluence, idOf(c, 'id'));
    return listAnswer(c, labels, (name) => ({ id: name, name, prefix: 'global' }));
  });
  return app;
}
