import { Hono } from 'hono';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { SiteEnv } from '../../context';
import { versionAnswer } from '../answers/page-answer';
import type { Confluence, ContentProperty } from '../confluence';
import { listAnswer } from '../cursor-page';
import { conflict, invalid, notFound } from '../refusal';
import { choiceOf, idOf, readBody } from '../request';
import { seenPage, updatablePage } from '../seen';

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(255));

/** At most as much as Confluence takes: 32 kB of JSON. */
const mostBytes = 32_768;

function assertSmall(value: unknown): void {
  if (value === undefined) throw invalid("A property needs a 'value'");
  if (JSON.stringify(value).length > mostBytes) throw invalid(`The value is longer than ${mostBytes} characters`);
}

function answer({ id, key: name, value, version }: ContentProperty): Record<string, unknown> {
  return { id, key: name, value, version: versionAnswer(version) };
}

/** What apps keep on a page: `/wiki/api/v2/pages/{page-id}/properties…` */
export function contentPropertyRoutes(confluence: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const ofPage = (pageId: string): ContentProperty[] =>
    confluence.properties.all().filter((one) => one.pageId === pageId);
  const version = (c: Context<SiteEnv>, number: number, message = '') => ({
    number,
    authorId: c.get('viewer').accountId ?? '',
    createdAt: confluence.now().toISOString(),
    message,
    minorEdit: false,
  });
  const named = (c: Context<SiteEnv>, pageId: string): ContentProperty => {
    const id = idOf(c, 'propertyId');
    const property = ofPage(pageId).find((one) => one.id === id);
    if (!property) throw notFound();
    return property;
  };

  app.get('/pages/:pageId/properties', (c) => {
    const page = seenPage(c, confluence, idOf(c, 'pageId'));
    const asked = c.req.query('key');
    const found = ofPage(page.id).filter((one) => asked === undefined || one.key === asked);
    const sort = choiceOf(c, 'sort', ['key', '-key']);
    if (sort) found.sort((a, b) => (a.key < b.key ? -1 : 1) * (sort === 'key' ? 1 : -1));
    return listAnswer(c, found, answer);
  });

  app.post('/pages/:pageId/properties', async (c) => {
    const page = updatablePage(c, confluence, idOf(c, 'pageId'));
    const asked = await readBody(c, v.object({ key, value: v.unknown() }));
    assertSmall(asked.value);
    if (ofPage(page.id).some((one) => one.key === asked.key))
      throw conflict(`A property with the key '${asked.key}' already exists on this content`);
    const property = { id: confluence.newId(), pageId: page.id, ...asked, version: version(c, 1) };
    confluence.properties.set(property);
    return c.json(answer(property));
  });

  app.get('/pages/:pageId/properties/:propertyId', (c) =>
    c.json(answer(named(c, seenPage(c, confluence, idOf(c, 'pageId')).id))),
  );

  app.put('/pages/:pageId/properties/:propertyId', async (c) => {
    const property = named(c, updatablePage(c, confluence, idOf(c, 'pageId')).id);
    const number = v.object({ number: v.number(), message: v.nullish(v.string()) });
    const asked = await readBody(c, v.object({ key, value: v.unknown(), version: number }));
    assertSmall(asked.value);
    if (asked.key !== property.key) throw invalid('The key of a property cannot be changed');
    const current = property.version.number;
    if (asked.version.number !== current + 1)
      throw conflict(
        `Version must be incremented when updating a property. Current Version: [${current}]. Provided version: [${asked.version.number}]`,
      );
    const saved = { ...property, value: asked.value, version: version(c, current + 1, asked.version.message ?? '') };
    confluence.properties.set(saved);
    return c.json(answer(saved));
  });

  app.delete('/pages/:pageId/properties/:propertyId', (c) => {
    confluence.properties.delete(named(c, updatablePage(c, confluence, idOf(c, 'pageId')).id).id);
    return c.body(null, 204);
  });
  return app;
}
