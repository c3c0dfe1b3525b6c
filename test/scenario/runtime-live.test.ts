import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { demoPortfolio } from '../../local/demo/demo-portfolio';
import { liveSite, onlyReads } from '../../local/live';
import { openLocalApp, type LocalApp } from '../../local/runtime/local-app';
import { openSite, type Site } from '../../local/site/site';

const manifest = 'manifest.yml';
let standIn: Site;
let server: Server;
let url: string;
let asked: { readonly method: string; readonly path: string; readonly authorization: string | null }[] = [];

/** The stand-in over HTTP, as if it were somebody's live site. */
beforeAll(async () => {
  standIn = await openSite({ file: ':memory:', seed: () => demoPortfolio('2026-11-23') });
  const answer = getRequestListener((request) => {
    const { pathname } = new URL(request.url);
    asked.push({ method: request.method, path: pathname, authorization: request.headers.get('authorization') });
    return standIn.fetch(request);
  });
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await standIn.close();
});

const open = (write: boolean): Promise<LocalApp> =>
  openLocalApp({
    manifest,
    folder: ':memory:',
    seed: () => {
      throw new Error('A live site is not seeded.');
    },
    live: liveSite({ url, email: 'demo-coordinator', apiToken: 'secret', write }),
  });

describe('the app against a live site', () => {
  it('reads as the owner of the API token, whoever is named', async () => {
    const app = await open(false);
    asked = [];
    expect(app.standardAccount).toBe('demo-coordinator');
    const answer = await app.host.resolve('risk-register', { project: 'ERP' }, { accountId: 'somebody-else' });
    expect(answer).toMatchObject({ ok: true });
    const token = `Basic ${Buffer.from('demo-coordinator:secret').toString('base64')}`;
    expect(new Set(asked.map((request) => request.authorization))).toEqual(new Set([token]));
    await app.close();
  });

  it('changes nothing unless it may', async () => {
    const app = await open(false);
    asked = [];
    const put = {
      method: 'PUT',
      body: JSON.stringify({ fields: { summary: 'changed' } }),
      headers: { 'content-type': 'application/json' },
    };
    const refused = await app.host.fetchProduct('jira', '/rest/api/3/issue/ERP-1', put, { accountId: 'any' });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('--write');
    expect(asked).toEqual([]);
    await app.close();
  });

  it('writes with --write', async () => {
    const app = await open(true);
    const put = {
      method: 'PUT',
      body: JSON.stringify({ fields: { summary: 'changed' } }),
      headers: { 'content-type': 'application/json' },
    };
    const found = await app.host.fetchProduct(
      'jira',
      '/rest/api/3/search/jql?jql=project%3DERP&fields=summary&maxResults=1',
      {},
      { accountId: 'any' },
    );
    const [, key] = /"key":"(ERP-\d+)"/.exec(await found.text()) ?? [];
    const accepted = await app.host.fetchProduct('jira', `/rest/api/3/issue/${key}`, put, { accountId: 'any' });
    expect(accepted.status).toBe(204);
    await app.close();
  });

  it.each([
    ['GET', '/rest/api/3/issue/ERP-1', true],
    ['POST', '/rest/api/3/search/jql', true],
    ['POST', '/rest/api/3/issue/bulkfetch', true],
    ['POST', '/rest/api/3/changelog/bulkfetch', true],
    ['POST', '/rest/api/3/permissions/check', true],
    ['POST', '/rest/api/3/issue/ERP-1/changelog/list', true],
    ['POST', '/rest/api/3/issue', false],
    ['POST', '/rest/api/3/issue/ERP-1/transitions', false],
    ['PUT', '/rest/api/3/search/jql', false],
    ['DELETE', '/rest/api/3/issue/ERP-1', false],
    ['POST', '/rest/api/3/search/jql/../../issue', false],
  ])('takes %s %s for reading: %s', (method, path, reads) => {
    expect(onlyReads(method, path)).toBe(reads);
  });
});
