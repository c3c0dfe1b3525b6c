import { Hono } from 'hono';
import * as v from 'valibot';
import type { SiteEnv } from '../../context';
import { singlePageAnswer } from '../answers/page-answer';
import { bodyWrite, documentOf } from '../body';
import { currentVersion, type Confluence, type Page } from '../confluence';
import { mayWriteInSpace } from '../page-permission';
import { homepageOf, nextPosition } from '../page-tree';
import { conflict, invalid, notFound } from '../refusal';
import { idOf, readBody } from '../request';
import { assertTitleFree, moved, purge, saveVersion, trash } from '../save-page';
import { seenPage, seenSpace, updatablePage } from '../seen';

const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.digits());
const title = v.pipe(v.string(), v.trim(), v.minLength(1, 'A title is required.'), v.maxLength(255));

/** `null` says as much as nothing. */
const orNothing = <S extends v.GenericSchema<unknown, string>>(schema: S) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );

const creation = v.object({
  spaceId: id,
  status: v.optional(v.picklist(['current']), 'current'),
  title,
  parentId: orNothing(id),
  body: v.optional(bodyWrite),
});

const version = v.object({ number: v.number(), message: v.nullish(v.string()) });

const update = v.object({
  id,
  status: v.picklist(['current']),
  title,
  spaceId: v.optional(id),
  parentId: orNothing(id),
  ownerId: orNothing(v.string()),
  body: bodyWrite,
  version,
});

function assertNextVersion(page: Page, provided: number): void {
  const current = currentVersion(page).number;
  if (provided !== current + 1)
    throw conflict(
      `Version must be incremented when updating a page. Current Version: [${current}]. Provided version: [${provided}]`,
    );
}

/** Creating, changing and deleting pages. */
export function pageWriteRoutes(confluence: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const now = (): string => confluence.now().toISOString();

  app.post('/pages', async (c) => {
    const asked = await readBody(c, creation);
    const { accountId, origin } = c.get('viewer');
    const space = seenSpace(c, confluence, asked.spaceId);
    if (accountId === undefined || !mayWriteInSpace(confluence, accountId, space)) throw notFound();
    const atRoot = c.req.query('root-level') === 'true';
    const parentId = asked.parentId ?? (atRoot ? undefined : homepageOf(confluence, space.id)?.id);
    if (parentId !== undefined && seenPage(c, confluence, parentId).spaceId !== space.id) throw notFound();
    assertTitleFree(confluence, space.id, asked.title);
    const page: Page = {
      id: confluence.newId(),
      spaceId: space.id,
      ...(parentId === undefined ? {} : { parentId }),
      status: 'current',
      position: nextPosition(confluence, space.id, parentId),
      authorId: accountId,
      ownerId: accountId,
      versions: [],
      restrictions: c.req.query('private') === 'true' ? { read: [accountId], update: [accountId] } : {},
      labels: [],
    };
    const body = asked.body === undefined ? { type: 'doc', version: 1, content: [] } : documentOf(asked.body);
    const first = {
      number: 1,
      authorId: accountId,
      createdAt: now(),
      message: '',
      minorEdit: false,
      title: asked.title,
      body,
    };
    return c.json(singlePageAnswer(confluence, saveVersion(confluence, page, first), origin, 'storage'));
  });

  app.put('/pages/:id', async (c) => {
    const asked = await readBody(c, update);
    const { accountId = '', origin } = c.get('viewer');
    const page = updatablePage(c, confluence, idOf(c, 'id'));
    if (asked.id !== page.id) throw invalid(`The id of the body {${asked.id}} is not that of the page`);
    if (asked.spaceId !== undefined && asked.spaceId !== page.spaceId)
      throw invalid('A page cannot be moved to another space');
    assertTitleFree(confluence, page.spaceId, asked.title, page.id);
    if (page.status === 'trashed') {
      const restored: Page = { ...page, status: 'current' };
      confluence.pages.set(restored);
      return c.json(singlePageAnswer(confluence, restored, origin));
    }
    assertNextVersion(page, asked.version.number);
    const placed =
      asked.parentId === undefined ? page : moved(confluence, page, seenPage(c, confluence, asked.parentId).id);
    const owned = asked.ownerId === undefined ? placed : { ...placed, ownerId: asked.ownerId };
    const saved = saveVersion(confluence, owned, {
      number: asked.version.number,
      authorId: accountId,
      createdAt: now(),
      message: asked.version.message ?? '',
      minorEdit: false,
      title: asked.title,
      body: documentOf(asked.body),
    });
    return c.json(singlePageAnswer(confluence, saved, origin, 'storage'));
  });

  app.put('/pages/:id/title', async (c) => {
    const asked = await readBody(c, v.object({ status: v.picklist(['current']), title }));
    const { accountId = '', origin } = c.get('viewer');
    const page = updatablePage(c, confluence, idOf(c, 'id'));
    assertTitleFree(confluence, page.spaceId, asked.title, page.id);
    const last = currentVersion(page);
    const renamed = {
      ...last,
      number: last.number + 1,
      authorId: accountId,
      createdAt: now(),
      message: '',
      title: asked.title,
    };
    return c.json(singlePageAnswer(confluence, saveVersion(confluence, page, renamed), origin));
  });

  app.delete('/pages/:id', (c) => {
    const page = updatablePage(c, confluence, idOf(c, 'id'));
    const purging = c.req.query('purge') === 'true';
    if (purging !== (page.status === 'trashed')) throw notFound();
    if (purging) purge(confluence, page);
    else trash(confluence, page);
    return c.body(null, 204);
  });
  return app;
}
