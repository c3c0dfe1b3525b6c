import { serve } from '@hono/node-server';
import { ConfluenceClient } from 'confluence.js';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as v from 'valibot';
import { openWiki, type Wiki } from './confluence-site';

const Found = v.object({ results: v.array(v.object({ id: v.string() })) });

const containing = (text: string): unknown => expect.stringContaining(text);

let wiki: Wiki;
beforeAll(async () => {
  wiki = await openWiki();
  await wiki.ask('ada', 'POST', '/rest/api/content/605/label', [{ prefix: 'global', name: 'policy' }]);
});
afterAll(() => wiki.close());

describe('CQL', () => {
  it.each([
    ['space = ERP AND type = page order by id', '601 602 603 604 605'],
    ['space in (ERP, NET) and title = "ERP home"', '601'],
    ['space.key != ERP', '701'],
    ['title ~ "home" order by title asc', '601 701'],
    ['text ~ "cutover"', '602'],
    ['text ~ "weekly notes" and lastmodified >= now("-7d")', '602'],
    ['lastmodified >= now("-6d")', ''],
    ['created < "2026-03-02" and space = NET', '701'],
    ['lastmodified > "2026/03/11 10:00"', '602'],
    ['ancestor = 603', '604'],
    ['parent = 601 and not title ~ board order by id', '602 605'],
    ['id in (601, 605) order by title desc', '605 601'],
    ['contributor = ben', '602'],
    ['creator = currentUser() and space = NET', '701'],
    ['mention = cleo', '602'],
    ['label = "policy"', '605'],
    ['(label = policy or ancestor = 603) and type = page order by id', '604 605'],
    ['type not in (page)', ''],
    ['created >= startOfMonth() and title = "Risk policy"', '605'],
  ])('%s', async (cql, expected) => {
    const { json } = await wiki.ask('ada', 'GET', `/rest/api/content/search?cql=${encodeURIComponent(cql)}`);
    expect(
      v
        .parse(Found, json)
        .results.map(({ id }) => id)
        .join(' '),
    ).toBe(expected);
  });

  it.each([
    'space =',
    'space = ERP and',
    'foo = 1',
    'title > 3',
    'created > soon',
    'a b c',
    '(space = ERP',
    'order by',
  ])('refuses %s', async (cql) => {
    const answer = await wiki.ask('ada', 'GET', `/rest/api/search?cql=${encodeURIComponent(cql)}`);
    expect(answer).toMatchObject({
      status: 400,
      json: { statusCode: 400, message: containing('Could not parse cql') },
    });
  });

  it('finds a quoted value whole', async () => {
    const title = 'He said: "go \\ or no-go" AND space = NET';
    await wiki.ask('ada', 'POST', '/api/v2/pages', { spaceId: '501', title });
    const cql = `title = "${title.replace(/[\\"]/g, '\\$&')}"`;
    const { json } = await wiki.ask('ada', 'GET', `/rest/api/content/search?cql=${encodeURIComponent(cql)}`);
    expect(json).toMatchObject({ results: [{ title }], size: 1 });
  });

  it('hands on by cursor below /wiki', async () => {
    const first = await wiki.ask('ada', 'GET', '/rest/api/search?cql=space%3DERP%20order%20by%20id&limit=2');
    expect(first).toMatchObject({
      json: { size: 2, _links: { next: containing('/rest/api/search?') } },
    });
    const { next } = v.parse(v.object({ _links: v.object({ next: v.string() }) }), first.json)._links;
    expect(await wiki.ask('ada', 'GET', next)).toMatchObject({
      json: { results: [{ content: { id: '603' } }, { content: { id: '604' } }] },
    });
  });
});

describe('the confluence.js library', () => {
  it('searches, reads people and restricts over HTTP', async () => {
    const server = serve({ fetch: (request) => wiki.site.fetch(request), port: 0, createServer });
    try {
      await new Promise((ready) => server.once('listening', ready));
      const { port } = server.address() as AddressInfo;
      const client = new ConfluenceClient({
        host: `http://localhost:${port}`,
        authentication: { basic: { email: 'ada@example.com', apiToken: 'any' } },
      });
      const { results, totalSize } = await client.search.searchByCQL({ cql: 'label = policy' });
      expect({ titles: results.map(({ title }) => title), totalSize }).toEqual({
        titles: ['Risk policy'],
        totalSize: 1,
      });
      expect(await client.users.getCurrentUser()).toMatchObject({ accountId: 'ada', type: 'known' });
      const restrictions = await client.contentRestrictions.getRestrictions({ id: '603' });
      expect(restrictions.results.map(({ operation }) => operation)).toEqual(['read', 'update']);
    } finally {
      await new Promise((closed) => server.close(closed));
    }
  });
});
