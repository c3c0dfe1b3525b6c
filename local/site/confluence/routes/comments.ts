import { Hono } from 'hono';
import * as v from 'valibot';
import type { SiteEnv } from '../../context';
import { pageWebui, withBase } from '../answers/links';
import { versionAnswer } from '../answers/page-answer';
import { bodyAnswer, bodyFormats, bodyWrite, documentOf, singleBodyFormats, type BodyFormat } from '../body';
import { currentVersion, type Confluence, type FooterComment, type Page } from '../confluence';
import { listAnswer } from '../cursor-page';
import { conflict, invalid, notFound } from '../refusal';
import { choiceOf, idOf, readBody } from '../request';
import { seenPage } from '../seen';

const creation = v.object({
  pageId: v.optional(v.string()),
  parentCommentId: v.optional(v.string()),
  body: bodyWrite,
});

const update = v.object({
  version: v.object({ number: v.number(), message: v.nullish(v.string()) }),
  body: bodyWrite,
});

/** Comments below a page. */
export function commentRoutes(confluence: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const commentAnswer = (comment: FooterComment, page: Page, format?: BodyFormat): Record<string, unknown> => ({
    id: comment.id,
    status: 'current',
    title: `Re: ${currentVersion(page).title}`,
    pageId: page.id,
    ...(comment.parentCommentId === undefined ? {} : { parentCommentId: comment.parentCommentId }),
    version: versionAnswer(comment.version),
    body: bodyAnswer(comment.body, format),
    _links: { webui: `${pageWebui(confluence, page)}?focusedCommentId=${comment.id}` },
  });

  app.get('/pages/:id/footer-comments', (c) => {
    const page = seenPage(c, confluence, idOf(c, 'id'));
    const format = choiceOf(c, 'body-format', bodyFormats);
    const sort = choiceOf(c, 'sort', ['created-date', '-created-date', 'modified-date', '-modified-date']);
    const comments = confluence.comments
      .all()
      .filter(({ pageId, parentCommentId }) => pageId === page.id && parentCommentId === undefined);
    return listAnswer(c, sort?.startsWith('-') ? comments.reverse() : comments, (comment) => {
      const { parentCommentId: _, ...answer } = commentAnswer(comment, page, format);
      return answer;
    });
  });

  app.post('/footer-comments', async (c) => {
    const asked = await readBody(c, creation);
    const parent = asked.parentCommentId === undefined ? undefined : confluence.comments.get(asked.parentCommentId);
    if (asked.parentCommentId !== undefined && !parent) throw notFound();
    const pageId = parent?.pageId ?? asked.pageId;
    if (pageId === undefined) throw invalid("One of 'pageId' and 'parentCommentId' is required");
    const page = seenPage(c, confluence, pageId);
    const { accountId, origin } = c.get('viewer');
    if (accountId === undefined) throw notFound();
    const createdAt = confluence.now().toISOString();
    const comment: FooterComment = {
      id: confluence.newId(),
      pageId: page.id,
      ...(parent === undefined ? {} : { parentCommentId: parent.id }),
      version: { number: 1, authorId: accountId, createdAt, message: '', minorEdit: false },
      createdAt,
      body: documentOf(asked.body),
    };
    confluence.comments.set(comment);
    c.header('Location', `/wiki/api/v2/footer-comments/${comment.id}`);
    return c.json(withBase(commentAnswer(comment, page, 'storage'), origin), 201);
  });

  app.get('/footer-comments/:id', (c) => {
    const comment = confluence.comments.get(idOf(c, 'id'));
    if (!comment) throw notFound();
    const page = seenPage(c, confluence, comment.pageId);
    return c.json(commentAnswer(comment, page, choiceOf(c, 'body-format', singleBodyFormats)));
  });

  app.get('/footer-comments/:id/children', (c) => {
    const parent = confluence.comments.get(idOf(c, 'id'));
    if (!parent) throw notFound();
    const page = seenPage(c, confluence, parent.pageId);
    const format = choiceOf(c, 'body-format', bodyFormats);
    const replies = confluence.comments.all().filter(({ parentCommentId }) => parentCommentId === parent.id);
    return listAnswer(c, replies, (comment) => commentAnswer(comment, page, format));
  });

  app.put('/footer-comments/:id', async (c) => {
    const asked = await readBody(c, update);
    const comment = confluence.comments.get(idOf(c, 'id'));
    if (!comment) throw notFound();
    const page = seenPage(c, confluence, comment.pageId);
    const { accountId } = c.get('viewer');
    if (accountId !== comment.version.authorId) throw notFound();
    const { number } = comment.version;
    if (asked.version.number !== number + 1)
      throw conflict(
        `Version must be incremented when updating a comment. Current Version: [${number}]. Provided version: [${asked.version.number}]`,
      );
    const createdAt = confluence.now().toISOString();
    const version = {
      number: number + 1,
      authorId: accountId,
      createdAt,
      message: asked.version.message ?? '',
      minorEdit: false,
    };
    const saved = { ...comment, version, body: documentOf(asked.body) };
    confluence.comments.set(saved);
    return c.json(commentAnswer(saved, page, 'storage'));
  });

  app.delete('/footer-comments/:id', (c) => {
    const comment = confluence.comments.get(idOf(c, 'id'));
    if (!comment) throw notFound();
    seenPage(c, confluence, comment.pageId);
    if (c.get('viewer').accountId !== comment.version.authorId) throw notFound();
    confluence.comments.delete(comment.id);
    return c.body(null, 204);
  });
  return app;
}
