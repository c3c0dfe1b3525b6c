import { portfolio } from '../site-builder';
import { atlassianDocument } from './atlassian-document';
import { at, jiraSite, type JiraSite } from './jira-site';
import type { AppFunction, FunctionUse } from '../../local/site/jql/app-function';

const platform = atlassianDocument('jira-platform-v3.json');
const api = (path: string) => `/rest/api/3${path}`;
const seed = {
  ...portfolio()
    .person('ada')
    .person('ben')
    .person('app', { accountType: 'app' })
    .project('ERP', { securityLevels: [{ id: '9', name: 'Board', members: ['ada'] }] })
    .project('SEC', { browse: ['ada'] })
    .task('ERP-1', { labels: ['red'] })
    .task('ERP-2', { labels: ['red'], security: '9' })
    .task('ERP-3', { labels: ['blue'] })
    .task('SEC-1', { labels: ['red'] })
    .seed(),
  dashboards: [{ id: '400', name: 'Mine', description: '', ownerAccountId: 'ada', gadgets: [] }],
  filters: [{ id: '450', name: 'Red things', jql: 'issue in coloured("red")', ownerAccountId: 'ada' }],
};

let jira: JiraSite;
let asked: FunctionUse[];
let now: Date;
beforeEach(async () => {
  asked = [];
  now = new Date('2026-11-18T10:00:00.000Z');
  const coloured: AppFunction = {
    key: 'coloured',
    name: 'coloured',
    arguments: [1, 2],
    operators: ['in', 'not in'],
    run: async (_id, use) => {
      asked.push(use);
      const [colour = ''] = use.arguments;
      if (colour === 'odd') return { error: 'There is no such colour.' };
      if (colour === 'broken') return { jql: 'labels = (' };
      return { jql: `labels = ${colour} OR project = SEC` };
    },
  };
  jira = await jiraSite(seed, { now: () => now, appFunctions: [coloured] });
});
afterEach(() => jira.site.close());

async function search(jql: string, as = 'ada'): Promise<unknown> {
  const { status, body } = await jira.ask(as, 'POST', api('/search/jql'), { jql, fields: ['key'] });
  if (status !== 200) return at(body, 'errorMessages');
  const issues = at(body, 'issues');
  return Array.isArray(issues) ? issues.map((issue) => at(issue, 'key')) : undefined;
}

async function documented(
  as: string,
  method: string,
  path: string,
  body?: unknown,
  template = path.split('?')[0] ?? '',
) {
  const answer = await jira.ask(as, method, api(path), body);
  expect(platform?.problems(method, api(template), answer.status, answer.body) ?? []).toEqual([]);
  return answer;
}

describe('a function that an app adds to JQL', () => {
  it('stands for what the app answered, within what the reader may browse', async () => {
    expect(await search('issue in coloured(red) ORDER BY key')).toEqual(['ERP-1', 'ERP-2', 'SEC-1']);
    expect(await search('issue in coloured(red) ORDER BY key', 'ben')).toEqual(['ERP-1']);
    expect(await search('NOT issue in coloured(red)', 'ben')).toEqual(['ERP-3']);
    await Promise.all([search('issue in coloured(blue)'), search('issue in coloured(blue)', 'ben')]);
    expect(asked.map((use) => use.arguments[0])).toEqual(['red', 'blue']);
    expect(asked[0]).toMatchObject({ field: 'issue', operator: 'in', functionName: 'coloured', arguments: ['red'] });
  });

  it('is asked for anew when nobody used it for seven days', async () => {
    await search('issue in coloured(red)');
    now = new Date('2026-11-25T09:00:00.000Z');
    await search('issue in coloured(red)');
    expect(asked).toHaveLength(1);
    now = new Date('2026-12-02T09:30:00.000Z');
    await search('issue in coloured(red)');
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['issue in coloured(odd)', 'There is no such colour.'],
    ['issue in coloured(broken)', "The app's answer for the function 'coloured' is no valid JQL."],
    ['issue in coloured()', "Function 'coloured' expected '1 to 2' arguments but received '0'."],
    ['issue = coloured(red)', "The operator '=' is not supported by the function 'coloured'."],
    ['labels in coloured(red)', "A value provided by the function 'coloured' is invalid for the field 'labels'."],
    ['issue in colored(red)', "Unable to find JQL function 'colored(red)'."],
  ])('%s is refused', async (jql, reason) => {
    expect(await search(jql)).toEqual([reason]);
  });

  it('is listed and renewed by its app alone', async () => {
    await search('issue in coloured(red)');
    const kept = await documented('app', 'GET', '/jql/function/computation?maxResults=10');
    const id = at(kept.body, 'values', 0, 'id');
    expect(at(kept.body, 'values', 0)).toMatchObject({
      functionName: 'coloured',
      value: 'labels = red OR project = SEC',
    });
    await documented('app', 'POST', '/jql/function/computation', { values: [{ id, value: 'labels = blue' }] });
    expect(await search('issue in coloured(red)')).toEqual(['ERP-3']);
    await documented('app', 'POST', '/jql/function/computation', { values: [{ id, error: 'No more.' }] });
    expect(await search('issue in coloured(red)')).toEqual(['No more.']);
    expect((await documented('app', 'POST', '/jql/function/computation', { values: [{ id: 'gone' }] })).status).toBe(
      404,
    );
    expect((await documented('ada', 'GET', '/jql/function/computation')).status).toBe(403);
    expect((await documented('ada', 'POST', '/jql/function/computation', { values: [] })).status).toBe(403);
  });

  it('works inside a saved filter', async () => {
    expect(await search('filter = "Red things" ORDER BY key', 'ben')).toEqual(['ERP-1']);
    expect(await search('filter != 450', 'ben')).toEqual(['ERP-3']);
    expect(await search('filter = Nothing')).toEqual(["The value 'Nothing' does not exist for the field 'filter'."]);
  });

  it('is told to editors of queries, with fields and the options of a list', async () => {
    const { body } = await documented('ada', 'GET', '/jql/autocompletedata');
    expect(at(body, 'visibleFunctionNames')).toContainEqual(
      expect.objectContaining({ value: 'coloured()', isList: 'true' }),
    );
    const path = '/jql/autocompletedata/suggestions?fieldName=cf%5B10102%5D&fieldValue=4';
    const options = await documented('ada', 'GET', path);
    expect(at(options.body, 'results')).toEqual([{ value: '"4 - Major"', displayName: '4 - Major' }]);
  });
});

describe('a dashboard', () => {
  const gadgets = '/dashboard/400/gadget';
  it('holds gadgets with what their app keeps, and is changed by its owner alone', async () => {
    // The documents name the keys of a position by their descriptions, which Jira does not.
    const added = await jira.ask('ada', 'POST', api(gadgets), { moduleKey: 'g', title: 'G' });
    const id = String(at(added.body, 'id'));
    const item = `/dashboard/400/items/${id}/properties/configuration`;
    expect((await jira.ask('ada', 'PUT', api(item), { view: 'x' })).status).toBe(201);
    expect(at((await jira.ask('ben', 'GET', api(item))).body, 'value')).toEqual({ view: 'x' });
    const listed = await jira.ask('ben', 'GET', api(gadgets));
    expect(at(listed.body, 'gadgets', 0)).toMatchObject({ moduleKey: 'g', title: 'G' });
    for (const [method, path] of [
      ['POST', gadgets],
      ['PUT', item],
      ['DELETE', `${gadgets}/${id}`],
      ['DELETE', '/dashboard/400'],
    ] as const)
      expect(
        (await jira.ask('ben', method, api(path), method === 'DELETE' ? undefined : { moduleKey: 'g' })).status,
      ).toBe(403);
    expect((await jira.ask('ada', 'DELETE', api(`${gadgets}/${id}`))).status).toBe(204);
    expect((await jira.ask('ada', 'GET', api(item))).status).toBe(404);
  });

  it('is listed to everybody who is signed in', async () => {
    const found = await documented('ben', 'GET', '/dashboard/search');
    expect(at(found.body, 'values', 0)).toMatchObject({ id: '400', name: 'Mine', isWritable: false });
    await documented('ben', 'GET', '/dashboard/400', undefined, '/dashboard/{id}');
    expect((await jira.ask(undefined, 'GET', api('/dashboard/400'))).status).toBe(404);
  });
});
