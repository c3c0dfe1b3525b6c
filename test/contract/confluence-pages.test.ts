import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { document, openWiki, paragraph, type Answer, type Wiki } from './confluence-site';

const Titles = v.object({
  results: v.array(v.object({ title: v.string() })),
  _links: v.object({ next: v.optional(v.string()) }),
});
const titles = ({ json }: Answer): string[] => v.parse(Titles, json).results.map(({ title }) => title);

const adf = (text: string) => ({
  representation: 'atlas_doc_format',
  value: JSON.stringify(document(paragraph({ type: 'text', text }))),
});
const update = (id: string, number: number, text: string, title = 'ERP home') => ({
  id,
  status: 'current',
  title,
  body: adf(text),
  version: { number, message: 'Because' },
});

const containing = (text: string): unknown => expect.stringContaining(text);

let wiki: Wiki;
beforeEach(async () => {
  wiki = await openWiki();
});
afterEach(() => wiki.close());

describe('lists', () => {
  it('hands on by cursor, in the body and in the Link header, until all are seen', async () => {
    const seen: string[] = [];
    let path: string | undefined = '/api/v2/spaces/501/pages?limit=2&sort=title';
    let requests = 0;
    while (path !== undefined) {
      const answer = await wiki.ask('ada', 'GET', path);
      const { next } = v.parse(Titles, answer.json)._links;
      expect(answer.headers.get('link')?.includes(`<${next}>; rel="next"`) ?? false).toBe(next !== undefined);
      seen.push(...titles(answer));
      path = next?.replace(/^\/wiki/, '');
      requests += 1;
    }
    expect(requests).toBe(3);
    expect(seen).toEqual(['Board only', 'ERP home', 'Minutes of the board', 'Risk policy', 'Weekly meeting']);
  });

  it('refuses a cursor that it never gave', async () => {
    expect(await wiki.ask('ada', 'GET', '/api/v2/pages?cursor=zzz')).toMatchObject({ status: 400 });
  });
});

describe('saving', () => {
  it('takes the next version and keeps the ones before', async () => {
    expect(await wiki.ask('ben', 'PUT', '/api/v2/pages/601', update('601', 2, 'Second'))).toMatchObject({
      status: 200,
      json: { version: { number: 2, authorId: 'ben', message: 'Because' } },
    });
    const read = (query: string) => wiki.ask('cleo', 'GET', `/api/v2/pages/601?body-format=storage${query}`);
    expect(await read('')).toMatchObject({ json: { body: { storage: { value: '<p>Second</p>' } } } });
    expect(await read('&version=1')).toMatchObject({
      json: { status: 'historical', body: { storage: { value: '<p>ERP home</p>' } } },
    });
    expect(await read('&version=3')).toMatchObject({ status: 404 });
  });

  it.each([1, 3])('refuses version %i after version 1 as a conflict', async (number) => {
    expect(await wiki.ask('ada', 'PUT', '/api/v2/pages/601', update('601', number, 'Lost'))).toMatchObject({
      status: 409,
      json: {
        errors: [
          {
            status: 409,
            code: 'CONFLICT',
            title: `Version must be incremented when updating a page. Current Version: [1]. Provided version: [${number}]`,
          },
        ],
      },
    });
  });

  it('refuses a title that another page of the space has', async () => {
    expect(await wiki.ask('ada', 'PUT', '/api/v2/pages/601', update('601', 2, 'x', 'Risk policy'))).toMatchObject({
      status: 400,
      json: { errors: [{ title: containing('already exists with the same TITLE') }] },
    });
  });

  it('puts a new page below the home page, and a deleted page in the trash until it is restored', async () => {
    const created = await wiki.ask('ben', 'POST', '/api/v2/pages', { spaceId: '501', title: 'Plan', body: adf('One') });
    const { id } = v.parse(v.object({ id: v.string() }), created.json);
    expect(created).toMatchObject({ status: 200, json: { parentId: '601', authorId: 'ben', version: { number: 1 } } });
    expect(await wiki.ask('ben', 'DELETE', `/api/v2/pages/${id}`)).toMatchObject({ status: 204 });
    expect(await wiki.ask('ben', 'GET', `/api/v2/pages/${id}`)).toMatchObject({ status: 404 });
    expect(await wiki.ask('ben', 'GET', `/api/v2/pages/${id}?status=trashed`)).toMatchObject({
      json: { status: 'trashed' },
    });
    await wiki.ask('ben', 'PUT', `/api/v2/pages/${id}`, update(id, 2, 'ignored', 'Plan'));
    expect(await wiki.ask('ben', 'GET', `/api/v2/pages/${id}`)).toMatchObject({ json: { version: { number: 1 } } });
  });

  it('reads the storage format and keeps its meaning', async () => {
    const value =
      '<h2>Plan &amp; budget</h2><ul><li><p>One <strong>bold</strong></p></li></ul><table><tbody><tr><th><p>H</p></th></tr></tbody></table>' +
      '<ac:task-list><ac:task><ac:task-id>7</ac:task-id><ac:task-status>incomplete</ac:task-status><ac:task-body>Call <ac:link><ri:user ri:account-id="ben" /></ac:link></ac:task-body></ac:task></ac:task-list>';
    const sent = { spaceId: '501', title: 'Stored', body: { storage: { representation: 'storage', value } } };
    expect(await wiki.ask('ada', 'POST', '/api/v2/pages', sent)).toMatchObject({
      json: { body: { storage: { value } } },
    });
    expect(await wiki.ask('ada', 'GET', '/api/v2/tasks?assigned-to=ben&status=incomplete')).toMatchObject({
      json: { results: [{ localId: '7' }] },
    });
  });

  it('survives a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wiki-'));
    try {
      const before = await openWiki(join(folder, 'site.db'));
      await before.ask('ada', 'PUT', '/api/v2/pages/601', update('601', 2, 'Kept'));
      const form = new FormData();
      form.append('file', new File(['bytes'], 'a.txt'));
      await before.ask('ada', 'POST', '/rest/api/content/601/child/attachment', form);
      await before.close();
      const after = await openWiki(join(folder, 'site.db'));
      expect(await after.ask('ada', 'GET', '/api/v2/pages/601')).toMatchObject({ json: { version: { number: 2 } } });
      expect(await after.ask('ada', 'GET', '/api/v2/pages/601/attachments')).toMatchObject({
        json: { results: [{ title: 'a.txt', fileSize: 5 }] },
      });
      await after.site.reset();
      expect(await after.ask('ada', 'GET', '/api/v2/pages/601')).toMatchObject({ json: { version: { number: 1 } } });
      expect(await after.ask('ada', 'GET', '/api/v2/pages/601/attachments')).toMatchObject({ json: { results: [] } });
      await after.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('content properties', () => {
  it('are made, changed by version, found by key and removed', async () => {
    const path = '/api/v2/pages/601/properties';
    const made = await wiki.ask('app', 'POST', path, { key: 'coordinator.frozen', value: { v: 1 } });
    const { id } = v.parse(v.object({ id: v.string() }), made.json);
    expect(await wiki.ask('app', 'POST', path, { key: 'coordinator.frozen', value: 2 })).toMatchObject({ status: 409 });
    const change = (number: number) =>
      wiki.ask('app', 'PUT', `${path}/${id}`, { key: 'coordinator.frozen', value: { v: 2 }, version: { number } });
    expect(await change(1)).toMatchObject({ status: 409 });
    expect(await change(2)).toMatchObject({ status: 200, json: { value: { v: 2 }, version: { number: 2 } } });
    expect(await wiki.ask('cleo', 'GET', `${path}?key=coordinator.frozen`)).toMatchObject({
      json: { results: [{ id }] },
    });
    expect(await wiki.ask('cleo', 'DELETE', `${path}/${id}`)).toMatchObject({ status: 404 });
    expect(await wiki.ask('app', 'DELETE', `${path}/${id}`)).toMatchObject({ status: 204 });
    expect(await wiki.ask('cleo', 'GET', path)).toMatchObject({ json: { results: [{ key: 'coordinator.report' }] } });
  });
});

describe('tasks', () => {
  const ids = async (query: string) => {
    const { json } = await wiki.ask('cleo', 'GET', `/api/v2/tasks?${query}`);
    return v
      .parse(v.object({ results: v.array(v.object({ localId: v.string() })) }), json)
      .results.map(({ localId }) => localId);
  };

  it('are read from the pages with who ticked them and when', async () => {
    expect(await wiki.ask('cleo', 'GET', '/api/v2/tasks?status=complete')).toMatchObject({
      json: {
        results: [
          {
            localId: 't1',
            pageId: '602',
            spaceId: '501',
            assignedTo: 'ben',
            createdBy: 'ada',
            createdAt: '2026-03-02T09:00:00.000Z',
            completedBy: 'ben',
            completedAt: '2026-03-11T15:00:00.000Z',
            dueAt: '2026-03-10T00:00:00.000Z',
          },
        ],
      },
    });
  });

  it.each([
    ['', ['t1', 't2']],
    ['assigned-to=cleo', ['t2']],
    ['page-id=601', []],
    ['space-id=501&status=incomplete', ['t2']],
    [`due-at-to=${Date.parse('2026-03-15')}`, ['t1']],
    [`due-at-from=${Date.parse('2026-03-15')}`, ['t2']],
    [`completed-at-from=${Date.parse('2026-03-12')}`, []],
    ['created-by=ben', []],
  ])('are found by %s', async (query, expected) => expect(await ids(query)).toEqual(expected));

  it('change on their page when they are ticked, for those who may edit it', async () => {
    const { json } = await wiki.ask('ada', 'GET', '/api/v2/tasks?assigned-to=cleo');
    const id = v.parse(v.object({ results: v.tuple([v.object({ id: v.string() })]) }), json).results[0].id;
    expect(await wiki.ask('cleo', 'PUT', `/api/v2/tasks/${id}`, { status: 'complete' })).toMatchObject({ status: 404 });
    expect(await wiki.ask('ben', 'PUT', `/api/v2/tasks/${id}`, { status: 'complete' })).toMatchObject({
      status: 200,
      json: { status: 'complete', completedBy: 'ben', completedAt: '2026-03-18T09:00:00.000Z' },
    });
    expect(await wiki.ask('ada', 'GET', '/api/v2/pages/602')).toMatchObject({
      json: { version: { number: 3, minorEdit: true } },
    });
    expect(await ids('status=incomplete')).toEqual([]);
  });
});
