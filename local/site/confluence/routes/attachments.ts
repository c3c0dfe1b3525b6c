import { Hono } from 'hono';
import type { Context } from 'hono';
import { randomUUID } from 'node:crypto';
import type { SiteEnv } from '../../context';
import { pageWebui } from '../answers/links';
import { versionAnswer } from '../answers/page-answer';
import { downloadPath, v1AttachmentAnswer } from '../answers/v1-answer';
import type { Attachment, Confluence, Page } from '../confluence';
import { listAnswer } from '../cursor-page';
import { ConfluenceRefusal, invalid, notFound } from '../refusal';
import { idOf } from '../request';
import { seenPage, updatablePage } from '../seen';

function ofPage(confluence: Confluence, pageId: string): Attachment[] {
  return confluence.attachments.all().filter((attachment) => attachment.pageId === pageId);
}

/** `/wiki/api/v2/…/attachments` */
export function attachmentRoutes(confluence: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const answer = (attachment: Attachment, page: Page): Record<string, unknown> => {
    const { id, title, createdAt, mediaType, comment, fileId, fileSize, version } = attachment;
    const webui = `${pageWebui(confluence, page)}?preview=${encodeURIComponent(`/${page.id}/${id.replace('att', '')}/${title}`)}`;
    return {
      id,
      status: 'current',
      title,
      createdAt,
      pageId: page.id,
      mediaType,
      mediaTypeDescription: mediaType,
      comment,
      fileId,
      fileSize,
      webuiLink: webui,
      downloadLink: downloadPath(attachment),
      version: versionAnswer(version),
      _links: { webui, download: downloadPath(attachment) },
    };
  };

  app.get('/pages/:id/attachments', (c) => {
    const page = seenPage(c, confluence, idOf(c, 'id'));
    const { filename, mediaType } = c.req.query();
    const found = ofPage(confluence, page.id).filter(
      (one) =>
        (filename === undefined || one.title === filename) && (mediaType === undefined || one.mediaType === mediaType),
    );
    return listAnswer(c, found, (one) => answer(one, page), 50);
  });

  app.get('/attachments/:id', (c) => {
    const attachment = confluence.attachments.get(c.req.param('id'));
    if (!attachment) throw notFound();
    return c.json(answer(attachment, seenPage(c, confluence, attachment.pageId)));
  });

  app.delete('/attachments/:id', (c) => {
    const attachment = confluence.attachments.get(c.req.param('id'));
    if (!attachment) throw notFound();
    updatablePage(c, confluence, attachment.pageId);
    confluence.attachments.delete(attachment.id);
    return c.body(null, 204);
  });
  return app;
}

/** Sending and fetching files: `/wiki/rest/api/content/{id}/child/attachment…` */
export function attachmentFileRoutes(confluence: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();

  const keep = async (page: Page, file: File, comment: string, accountId: string): Promise<Attachment> => {
    const now = confluence.now().toISOString();
    const former = ofPage(confluence, page.id).find(({ title }) => title === file.name);
    const attachment: Attachment = {
      id: former?.id ?? `att${confluence.newId()}`,
      pageId: page.id,
      title: file.name,
      mediaType: file.type || 'application/octet-stream',
      fileId: randomUUID(),
      fileSize: file.size,
      comment,
      createdAt: former?.createdAt ?? now,
      version: {
        number: (former?.version.number ?? 0) + 1,
        authorId: accountId,
        createdAt: now,
        message: comment,
        minorEdit: false,
      },
    };
    confluence.keepFile(attachment.id, new Uint8Array(await file.arrayBuffer()));
    confluence.attachments.set(attachment);
    return attachment;
  };

  const upload = (mayReplace: boolean) => async (c: Context<SiteEnv>) => {
    if (!/^(nocheck|no-check)$/i.test(c.req.header('x-atlassian-token') ?? '')) return c.text('XSRF check failed', 403);
    const page = updatablePage(c, confluence, idOf(c, 'id'));
    if (!c.req.header('content-type')?.startsWith('multipart/form-data'))
      throw new ConfluenceRefusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Files are sent as multipart/form-data');
    const form = await c.req.formData();
    const files = form.getAll('file').filter((part) => part instanceof File);
    if (files.length === 0) throw invalid("At least one 'file' is required");
    const known = ofPage(confluence, page.id);
    const taken = mayReplace ? undefined : files.find(({ name }) => known.some(({ title }) => title === name));
    if (taken)
      throw invalid(`Cannot add a new attachment with same file name as an existing attachment: ${taken.name}`);
    const comments = form.getAll('comment').map((part) => (typeof part === 'string' ? part : ''));
    const { accountId = '', origin } = c.get('viewer');
    const results: Record<string, unknown>[] = [];
    for (const [index, file] of files.entries())
      results.push(v1AttachmentAnswer(await keep(page, file, comments[index] ?? '', accountId), origin));
    return c.json({
      results,
      start: 0,
      limit: results.length,
      size: results.length,
      _links: { base: `${origin}/wiki` },
    });
  };

  app.post('/rest/api/content/:id/child/attachment', upload(false));
  app.put('/rest/api/content/:id/child/attachment', upload(true));

  const download = (c: Context<SiteEnv>, attachment: Attachment | undefined): Response => {
    const bytes = attachment ? confluence.fileOf(attachment.id) : undefined;
    if (!attachment || !bytes) throw notFound();
    seenPage(c, confluence, attachment.pageId);
    const name = encodeURIComponent(attachment.title);
    return new Response(Uint8Array.from(bytes), {
      headers: { 'content-type': attachment.mediaType, 'content-disposition': `attachment; filename*=UTF-8''${name}` },
    });
  };
  app.get('/rest/api/content/:id/child/attachment/:attachmentId/download', (c) =>
    download(c, confluence.attachments.get(c.req.param('attachmentId'))),
  );
  app.get('/download/attachments/:id/:name', (c) =>
    download(
      c,
      ofPage(confluence, c.req.param('id')).find(({ title }) => title === c.req.param('name')),
    ),
  );
  return app;
}
