import { Hono } from 'hono';
import type { Context } from 'hono';
import { plainText } from '../../adf-text';
import type { SiteEnv } from '../../context';
import { pageWebui } from '../answers/links';
import { contentAnswer, v1AttachmentAnswer } from '../answers/v1-answer';
import type { Confluence } from '../confluence';
import { contentsOf, type Content } from '../cql/content';
import { searchContents } from '../cql/search';
import { cursorPage } from '../cursor-page';
import { invalid } from '../refusal';
import { listOf } from '../request';
import { seenPages } from '../seen';

const excerptLength = 300;

/** CQL search: `/wiki/rest/api/search` and `/wiki/rest/api/content/search`. */
export function searchRoutes(confluence: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();

  const found = (c: Context<SiteEnv>): { cql: string; contents: Content[] } => {
    const cql = c.req.query('cql') ?? '';
    if (cql.trim() === '') throw invalid('The query cannot be null or empty');
    const { accountId, timeZone } = c.get('viewer');
    const locale = (accountId === undefined ? undefined : confluence.directory.user(accountId)?.locale) ?? 'en_US';
    const reader = { ...(accountId === undefined ? {} : { accountId }), now: confluence.now(), timeZone, locale };
    return { cql, contents: searchContents(cql, contentsOf(confluence, seenPages(c, confluence)), confluence, reader) };
  };

  const written = (c: Context<SiteEnv>, content: Content, expand: readonly string[]): Record<string, unknown> => {
    const { origin } = c.get('viewer');
    if (content.attachment) return v1AttachmentAnswer(content.attachment, origin);
    if (!content.comment) return contentAnswer(confluence, content.page, origin, expand);
    const { id, title, comment } = content;
    const version = { when: comment.version.createdAt, number: comment.version.number, minorEdit: false };
    return {
      id,
      type: 'comment',
      status: 'current',
      title,
      version,
      _links: { webui: pageWebui(confluence, content.page) },
    };
  };

  /** Links of v1 lead on from `/wiki`, which `base` holds. */
  const links = (c: Context<SiteEnv>, next: string | undefined): Record<string, string> => ({
    base: `${c.get('viewer').origin}/wiki`,
    context: '/wiki',
    self: c.req.url,
    ...(next === undefined ? {} : { next: next.replace(/^\/wiki/, '') }),
  });

  app.get('/rest/api/search', (c) => {
    const started = performance.now();
    const { cql, contents } = found(c);
    const { results, limit, next } = cursorPage(c, contents);
    const expand = (listOf(c, 'expand') ?? []).map((name) => name.replace(/^content\./, ''));
    const plain = c.req.query('excerpt') === 'none';
    return c.json({
      results: results.map((content) => {
        const space = confluence.spaces.get(content.page.spaceId);
        return {
          content: written(c, content, expand),
          title: content.title,
          excerpt: plain ? '' : plainText(content.text()).slice(0, excerptLength),
          url: pageWebui(confluence, content.page),
          resultGlobalContainer: { title: space?.name ?? '', displayUrl: `/spaces/${space?.key ?? ''}` },
          breadcrumbs: [],
          entityType: 'content',
          iconCssClass: `aui-icon content-type-${content.type}`,
          lastModified: content.modified,
          friendlyLastModified: content.modified.slice(0, 10),
          score: 0,
        };
      }),
      start: 0,
      limit,
      size: results.length,
      totalSize: contents.length,
      cqlQuery: cql,
      searchDuration: Math.round(performance.now() - started),
      _links: links(c, next),
    });
  });

  app.get('/rest/api/content/search', (c) => {
    const { results, limit, next } = cursorPage(c, found(c).contents);
    const expand = listOf(c, 'expand') ?? [];
    const answers = results.map((content) => written(c, content, expand));
    return c.json({ results: answers, start: 0, limit, size: results.length, _links: links(c, next) });
  });
  return app;
}
