import * as v from 'valibot';
import { atlassianDocument } from './atlassian-document';
import { document, openWiki, paragraph, type Wiki } from './confluence-site';

const v2 = atlassianDocument('confluence-v2.json');
const v1 = atlassianDocument('confluence-v1.json');
const documented = v1 && v2 ? describe : describe.skip;

const adf = { representation: 'atlas_doc_format', value: JSON.stringify(document(paragraph())) };
const body = { representation: 'storage', value: '<p>Text</p>' };

/** A request with the path under which the documents describe it, and the status that it must have. */
interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly template: string;
  readonly expected: number;
  readonly sent?: unknown;
}

const send = (method: string, path: string, template: string, expected: number, sent?: unknown): Exchange => ({
  method,
  path,
  template,
  expected,
  sent,
});
const get = (path: string, template: string, expected: number): Exchange => send('GET', path, template, expected);

/** In an order that leaves every later request its data. */
const newer: readonly Exchange[] = [
  get('/spaces?limit=1', '/spaces', 200),
  get('/spaces?keys=ERP,NET&description-format=plain', '/spaces', 200),
  get('/spaces/501', '/spaces/{id}', 200),
  get('/spaces/501/pages?depth=root', '/spaces/{id}/pages', 200),
  get('/pages?space-id=501&body-format=storage&limit=2', '/pages', 200),
  get('/pages?title=Weekly%20meeting&body-format=atlas_doc_format', '/pages', 200),
  get('/pages/601?body-format=storage&include-labels=true', '/pages/{id}', 200),
  get('/pages/602?body-format=atlas_doc_format&version=1', '/pages/{id}', 200),
  get('/pages/602/versions?body-format=storage', '/pages/{id}/versions', 200),
  get('/pages/602/versions/1', '/pages/{page-id}/versions/{version-number}', 200),
  get('/pages/601/children', '/pages/{id}/children', 200),
  get('/pages/601/direct-children', '/pages/{id}/direct-children', 200),
  get('/pages/601/descendants?depth=3', '/pages/{id}/descendants', 200),
  get('/pages/604/ancestors', '/pages/{id}/ancestors', 200),
  get('/pages/602/labels', '/pages/{id}/labels', 200),
  send('POST', '/pages', '/pages', 200, { spaceId: '501', title: 'New', body }),
  send('PUT', '/pages/605', '/pages/{id}', 200, {
    id: '605',
    status: 'current',
    title: 'Policy',
    body: adf,
    version: { number: 2 },
  }),
  send('PUT', '/pages/605/title', '/pages/{id}/title', 200, { status: 'current', title: 'Risk policy 2' }),
  get('/tasks?body-format=atlas_doc_format', '/tasks', 200),
  send('POST', '/footer-comments', '/footer-comments', 201, { pageId: '602', body }),
  get('/pages/602/footer-comments?body-format=storage', '/pages/{id}/footer-comments', 200),
  get('/pages/601/properties', '/pages/{page-id}/properties', 200),
  send('POST', '/pages/601/properties', '/pages/{page-id}/properties', 200, { key: 'a', value: [1] }),
  get('/pages/602/attachments', '/pages/{id}/attachments', 200),
  send('POST', '/users-bulk', '/users-bulk', 200, { accountIds: ['ben', 'nobody'] }),
  send('DELETE', '/pages/604', '/pages/{id}', 204),
  get('/pages/604', '/pages/{id}', 404),
  get('/pages/abc', '/pages/{id}', 400),
  get('/spaces?limit=500', '/spaces', 400),
  send('POST', '/pages', '/pages', 400, { spaceId: '501', title: 'Weekly meeting', body }),
];

const older: readonly Exchange[] = [
  get('/search?cql=type%3Dpage&limit=2', '/search', 200),
  get('/content/search?cql=space%3DERP&expand=version,space,ancestors,history,body.storage', '/content/search', 200),
  get('/search?cql=foo%3D1', '/search', 400),
  get('/user/current', '/user/current', 200),
  get('/user?accountId=ben', '/user', 200),
  get('/user?accountId=nobody', '/user', 404),
  get('/content/603/restriction', '/content/{id}/restriction', 200),
  send('POST', '/content/605/restriction', '/content/{id}/restriction', 200, [
    { operation: 'read', restrictions: { user: [{ type: 'known', accountId: 'ben' }] } },
  ]),
  send('POST', '/content/605/permission/check', '/content/{id}/permission/check', 200, {
    subject: { type: 'user', identifier: 'cleo' },
    operation: 'read',
  }),
  send('DELETE', '/content/605/restriction', '/content/{id}/restriction', 200),
  send('POST', '/content/605/label', '/content/{id}/label', 200, [{ prefix: 'global', name: 'risk' }]),
  get('/content/999/restriction', '/content/{id}/restriction', 404),
];

documented("answers as Atlassian's documents say", () => {
  let wiki: Wiki;
  beforeAll(async () => {
    wiki = await openWiki();
    const form = new FormData();
    form.append('file', new File(['a;b'], 'plan.csv', { type: 'text/csv' }));
    form.append('minorEdit', 'true');
    const { status, json } = await wiki.ask('ada', 'POST', '/rest/api/content/602/child/attachment', form);
    expect(v1?.problems('POST', '/wiki/rest/api/content/{id}/child/attachment', status, json)).toEqual([]);
  });
  afterAll(() => wiki.close());

  it.each(newer)('$method /wiki/api/v2$path', async ({ method, path, template, expected, sent }) => {
    const { status, json } = await wiki.ask('ada', method, `/api/v2${path}`, sent);
    expect({ status, problems: v2?.problems(method, template, status, json) }).toEqual({
      status: expected,
      problems: [],
    });
  });

  it.each(older)('$method /wiki/rest/api$path', async ({ method, path, template, expected, sent }) => {
    const { status, json } = await wiki.ask('ada', method, `/rest/api${path}`, sent);
    const problems = v1?.problems(method, `/wiki/rest/api${template}`, status, json);
    expect({ status, problems }).toEqual({ status: expected, problems: [] });
  });

  it('changes a task', async () => {
    const { status, json } = await wiki.ask('ada', 'PUT', `/api/v2/tasks/${await firstTaskId(wiki)}`, {
      status: 'incomplete',
    });
    expect({ status, problems: v2?.problems('PUT', '/tasks/{id}', status, json) }).toEqual({
      status: 200,
      problems: [],
    });
  });
});

async function firstTaskId(wiki: Wiki): Promise<string> {
  const { json } = await wiki.ask('ada', 'GET', '/api/v2/tasks?limit=1');
  return v.parse(v.object({ results: v.tuple([v.object({ id: v.string() })]) }), json).results[0].id;
}
