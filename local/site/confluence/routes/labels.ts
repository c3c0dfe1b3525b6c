import { Hono } from 'hono';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { SiteEnv } from '../../context';
import type { Confluence, Page } from '../confluence';
import { idOf, readBody } from '../request';
import { updatablePage } from '../seen';

const label = v.object({
  name: v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(/^[^\s]+$/, 'A label has no spaces.')),
});

/** Labels are written by v1 only: `/wiki/rest/api/content/{id}/label`. */
export function labelRoutes(confluence: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const answer = (c: Context<SiteEnv>, { labels }: Page): Response => {
    const results = labels.map((name) => ({ prefix: 'global', name, id: name, label: name }));
    return c.json({
      results,
      start: 0,
      limit: 200,
      size: results.length,
      _links: { base: `${c.get('viewer').origin}/wiki` },
    });
  };
  app.post('/rest/api/content/:id/label', async (c) => {
    const asked = await readBody(c, v.union([v.array(label), label]));
    const page = updatablePage(c, confluence, idOf(c, 'id'));
    const names = (Array.isArray(asked) ? asked : [asked]).map(({ name }) => name);
    const labelled: Page = { ...page, labels: [...new Set([...page.labels, ...names])] };
    confluence.pages.set(labelled);
    return answer(c, labelled);
  });
  const remove = (c: Context<SiteEnv>, name: string): Response => {
    const page = updatablePage(c, confluence, idOf(c, 'id'));
    confluence.pages.set({ ...page, labels: page.labels.filter((one) => one !== name) });
    return c.body(null, 204);
  };
  app.delete('/rest/api/content/:id/label', (c) => remove(c, c.req.query('name') ?? ''));
  app.delete('/rest/api/content/:id/label/:label', (c) => remove(c, c.req.param('label')));
  return app;
}
