import * as v from 'valibot';
import { openWiki, type Wiki } from './confluence-site';

let wiki: Wiki;
beforeEach(async () => {
  wiki = await openWiki();
});
afterEach(() => wiki.close());

const Found = v.object({ results: v.array(v.object({ id: v.string() })) });
const Search = v.object({ results: v.array(v.object({ content: v.object({ id: v.string() }) })) });

async function seen(as: string | undefined, path: string): Promise<string> {
  const { json } = await wiki.ask(as, 'GET', path);
  return v
    .parse(Found, json)
    .results.map(({ id }) => id)
    .sort()
    .join(' ');
}

describe('what does not exist for somebody', () => {
  it.each([
    ['ada', '501 502', '601 602 603 604 605 701'],
    ['app', '501 502', '601 602 605 701'],
    ['ben', '501', '601 602 605'],
    ['cleo', '501', '601 602 605'],
    [undefined, '', ''],
  ])('%s sees spaces %s and pages %s', async (as, spaces, pages) => {
    expect(await seen(as, '/api/v2/spaces')).toBe(spaces);
    expect(await seen(as, '/api/v2/pages')).toBe(pages);
    const { json } = await wiki.ask(as, 'GET', '/rest/api/search?cql=type%3Dpage');
    expect(
      v
        .parse(Search, json)
        .results.map(({ content }) => content.id)
        .sort()
        .join(' '),
    ).toBe(pages);
  });

  it.each(['/api/v2/pages/603', '/api/v2/pages/604', '/api/v2/pages/701', '/api/v2/spaces/502', '/api/v2/pages/999'])(
    '%s is not found, in the words of version 2',
    async (path) => {
      expect(await wiki.ask('ben', 'GET', path)).toMatchObject({
        status: 404,
        json: { errors: [{ status: 404, code: 'NOT_FOUND', title: 'Not Found', detail: null }] },
      });
    },
  );

  it('is left out among the children of a page', async () => {
    expect(await seen('ada', '/api/v2/pages/601/children')).toBe('602 603 605');
    expect(await seen('ben', '/api/v2/pages/601/children')).toBe('602 605');
    expect(await seen('ben', '/api/v2/pages/601/descendants?depth=5')).toBe('602 605');
  });
});

describe('restrictions', () => {
  const check = async (identifier: string, id: string, operation: string): Promise<unknown> => {
    const { json } = await wiki.ask('ada', 'POST', `/rest/api/content/${id}/permission/check`, {
      subject: { type: 'user', identifier },
      operation,
    });
    return v.parse(v.object({ hasPermission: v.boolean() }), json).hasPermission;
  };

  it('on changing keep others from changing, not from reading', async () => {
    expect(await check('ben', '605', 'read')).toBe(true);
    expect(await check('ben', '605', 'update')).toBe(false);
    expect(await check('ada', '605', 'update')).toBe(true);
    const change = {
      id: '605',
      status: 'current',
      title: 'Mine',
      body: { representation: 'storage', value: '' },
      version: { number: 2 },
    };
    expect(await wiki.ask('ben', 'PUT', '/api/v2/pages/605', change)).toMatchObject({ status: 404 });
    expect(await wiki.ask('cleo', 'POST', '/api/v2/pages', { spaceId: '501', title: 'Mine' })).toMatchObject({
      status: 404,
    });
  });

  it('are added for people and groups, keep whoever adds them inside, and are taken away', async () => {
    const rules = [
      {
        operation: 'read',
        restrictions: { user: [{ type: 'known', accountId: 'cleo' }], group: [{ type: 'group', id: 'group-leads' }] },
      },
    ];
    expect(await wiki.ask('ben', 'POST', '/rest/api/content/602/restriction', rules)).toMatchObject({
      status: 200,
      json: {
        results: [
          {
            operation: 'read',
            restrictions: {
              user: { results: [{ accountId: 'cleo' }, { accountId: 'ben' }], size: 2 },
              group: { results: [{ id: 'group-leads', name: 'leads' }] },
            },
          },
          { operation: 'update', restrictions: { user: { size: 0 } } },
        ],
      },
    });
    expect(await seen('app', '/api/v2/pages')).toBe('601 605 701');
    await wiki.ask('ben', 'PUT', '/rest/api/content/602/restriction/byOperation/read/user?accountId=app');
    expect(await seen('app', '/api/v2/pages')).toBe('601 602 605 701');
    await wiki.ask('ben', 'DELETE', '/rest/api/content/602/restriction/byOperation/read/user?accountId=cleo');
    expect(await seen('cleo', '/api/v2/pages')).toBe('601 605');
    expect(await wiki.ask('cleo', 'DELETE', '/rest/api/content/605/restriction')).toMatchObject({ status: 404 });
    await wiki.ask('ben', 'DELETE', '/rest/api/content/602/restriction');
    expect(await seen('cleo', '/api/v2/pages')).toBe('601 602 605');
  });

  it('hold for what hangs on a page', async () => {
    expect(await wiki.ask('ben', 'GET', '/api/v2/pages/604/properties')).toMatchObject({ status: 404 });
    const comment = { pageId: '604', body: { representation: 'storage', value: '<p>Hello</p>' } };
    expect(await wiki.ask('ben', 'POST', '/api/v2/footer-comments', comment)).toMatchObject({ status: 404 });
    expect(await wiki.ask('ada', 'POST', '/api/v2/footer-comments', comment)).toMatchObject({ status: 201 });
    const found = (as: string) => wiki.ask(as, 'GET', '/rest/api/search?cql=type%3Dcomment');
    expect(await found('ada')).toMatchObject({ json: { totalSize: 1 } });
    expect(await found('ben')).toMatchObject({ json: { totalSize: 0 } });
  });
});
