import { portfolio } from '../site-builder';
import { at, jiraSite, type JiraAnswer, type JiraSite } from './jira-site';

const builder = portfolio()
  .person('ada')
  .person('ben')
  .project('ERP')
  .project('NET', { browse: ['ada'] });
for (let number = 1; number <= 130; number += 1)
  builder.task(`ERP-${number}`, { assignee: number % 2 === 0 ? 'ben' : 'ada' });
builder.task('NET-1');
builder.changed('ERP-1', '2026-01-06T10:00:00.000Z', 'ada', { field: 'duedate', to: '2026-02-01' });
builder.changed('ERP-2', '2026-01-05T10:00:00.000Z', 'ben', { field: 'duedate', to: '2026-02-02' });
builder.changed('ERP-1', '2026-01-07T10:00:00.000Z', 'ada', { field: 'summary', toText: 'x' });
const seed = builder.seed();

let jira: JiraSite;
let now = new Date('2026-01-20T09:00:00.000Z');
beforeEach(async () => {
  now = new Date('2026-01-20T09:00:00.000Z');
  jira = await jiraSite(seed, { now: () => now });
});
afterEach(() => jira.site.close());

const search = (body: unknown, as = 'ada'): Promise<JiraAnswer> => jira.ask(as, 'POST', '/rest/api/3/search/jql', body);
const keysOf = (answer: JiraAnswer): unknown[] => {
  const issues = at(answer.body, 'issues');
  return Array.isArray(issues) ? issues.map((issue: unknown) => at(issue, 'key')) : [];
};
const jql = 'project = ERP ORDER BY key ASC';

describe('enhanced search', () => {
  it('answers ids only unless fields are asked for', async () => {
    const { body } = await search({ jql, maxResults: 1 });
    expect(at(body, 'issues')).toEqual([{ id: '10003' }]);
  });

  it('gives up to 5000 ids or keys a page, and a hundred issues with fields', async () => {
    const light = await search({ jql, maxResults: 5000, fields: ['key'] });
    expect([keysOf(light).length, at(light.body, 'isLast'), at(light.body, 'nextPageToken')]).toEqual([
      130,
      true,
      undefined,
    ]);
    const full = await search({ jql, maxResults: 5000, fields: ['summary'] });
    expect([keysOf(full).length, at(full.body, 'isLast')]).toEqual([100, false]);
  });

  it('leads through all pages, each issue once', async () => {
    const keys: unknown[] = [];
    let nextPageToken: unknown;
    let pages = 0;
    do {
      const answer = await search({
        jql,
        maxResults: 40,
        fields: ['key'],
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
      });
      keys.push(...keysOf(answer));
      nextPageToken = at(answer.body, 'nextPageToken');
      pages += 1;
    } while (nextPageToken !== undefined);
    expect(pages).toBe(4);
    expect(keys).toEqual(Array.from({ length: 130 }, (_entry, index) => `ERP-${index + 1}`));
  });

  it('keeps the pages of one answer together while issues change', async () => {
    const byUpdate = 'project = ERP ORDER BY updated DESC, key ASC';
    const first = await search({ jql: byUpdate, maxResults: 65, fields: ['key'] });
    now = new Date('2026-01-20T09:01:00.000Z');
    await jira.ask('ada', 'PUT', '/rest/api/3/issue/ERP-130', { fields: { summary: 'Moved to the front' } });
    const second = await search({
      jql: byUpdate,
      maxResults: 65,
      fields: ['key'],
      nextPageToken: at(first.body, 'nextPageToken'),
    });
    expect(new Set([...keysOf(first), ...keysOf(second)]).size).toBe(130);
  });

  it.each(['garbage', 'MTIz', ''.padEnd(40, 'A')])('refuses the token %s', async (nextPageToken) => {
    expect((await search({ jql, nextPageToken })).status).toBe(400);
  });

  it('refuses a token with another query or for another reader', async () => {
    const { body } = await search({ jql, maxResults: 10 });
    const nextPageToken = at(body, 'nextPageToken');
    expect((await search({ jql: 'project = ERP', nextPageToken })).status).toBe(400);
    expect((await search({ jql, nextPageToken }, 'ben')).status).toBe(400);
  });

  it.each(['', 'ORDER BY created DESC', '  order by key'])('refuses the unbounded query "%s"', async (unbounded) => {
    const sentence = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';
    expect((await search({ jql: unbounded })).body).toEqual({ errorMessages: [sentence], errors: {} });
  });

  it("refuses an unknown field in Jira's words", async () => {
    const { status, body } = await search({ jql: 'riskiness > 3' });
    expect(status).toBe(400);
    expect(at(body, 'errorMessages', 0)).toBe(
      "Field 'riskiness' does not exist or you do not have permission to view it.",
    );
  });

  it('refuses a sixth property and a fifty-first issue to reconcile', async () => {
    expect((await search({ jql, properties: ['a', 'b', 'c', 'd', 'e', 'f'] })).status).toBe(400);
    expect(
      (await search({ jql, reconcileIssues: Array.from({ length: 51 }, (_entry, index) => index + 1) })).status,
    ).toBe(400);
  });

  it('says of the former search that it is gone', async () => {
    for (const method of ['GET', 'POST'])
      expect((await jira.ask('ada', method, '/rest/api/3/search')).status).toBe(410);
  });
});

describe('a search that lags behind', () => {
  const later = (ms: number): void => {
    now = new Date(now.getTime() + ms);
  };
  beforeEach(() => jira.site.faults.set({ searchLagMs: 60_000 }));

  it('shows a change after the lag, and at once to who asks to reconcile it', async () => {
    await jira.ask('ada', 'PUT', '/rest/api/3/issue/ERP-1', { fields: { summary: 'Fresh' } });
    expect(at((await jira.ask('ada', 'GET', '/rest/api/3/issue/ERP-1')).body, 'fields', 'summary')).toBe('Fresh');
    const find = 'project = ERP AND summary ~ "Fresh"';
    expect(keysOf(await search({ jql: find, fields: ['key'] }))).toEqual([]);
    expect(keysOf(await search({ jql: find, fields: ['key'], reconcileIssues: [10_003] }))).toEqual(['ERP-1']);
    later(60_001);
    expect(keysOf(await search({ jql: find, fields: ['key'] }))).toEqual(['ERP-1']);
  });

  it('does not know a new issue yet and still knows a deleted one', async () => {
    const fields = { project: { key: 'ERP' }, issuetype: { name: 'Task' }, summary: 'Brand new' };
    await jira.ask('ada', 'POST', '/rest/api/3/issue', { fields });
    await jira.ask('ada', 'DELETE', '/rest/api/3/issue/ERP-1');
    const titled = async (title: string): Promise<unknown[]> =>
      keysOf(await search({ jql: `project = ERP AND summary ~ "\\"${title}\\""`, fields: ['summary'] }));
    expect(await titled('Brand new')).toEqual([]);
    expect(keysOf(await search({ jql: 'key = ERP-1', fields: ['summary'] }))).toEqual(['ERP-1']);
    later(60_001);
    expect(await titled('Brand new')).toEqual(['ERP-131']);
    expect((await search({ jql: 'key = ERP-1', fields: ['summary'] })).status).toBe(400);
  });
});

describe('fetching many at once', () => {
  it('answers in the order of ids and names what it cannot give', async () => {
    const body = { issueIdsOrKeys: ['ERP-3', 'erp-1', 'NET-1', 'ERP-999'], fields: ['summary'] };
    const answer = await jira.ask('ben', 'POST', '/rest/api/3/issue/bulkfetch', body);
    expect(keysOf(answer)).toEqual(['ERP-1', 'ERP-3']);
    expect(at(answer.body, 'issueErrors', 0, 'id')).toBe('NET-1');
    expect(at(answer.body, 'issueErrors', 1, 'id')).toBe('ERP-999');
  });

  const fetching = async (count: number, request: object = {}): Promise<number> => {
    const issueIdsOrKeys = Array.from({ length: count }, (_entry, index) => `ERP-${index + 1}`);
    return (await jira.ask('ada', 'POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys, ...request })).status;
  };

  it('takes a hundred issues and not one more', async () => {
    expect(await fetching(101)).toBe(400);
    expect(await fetching(100)).toBe(200);
    expect(await fetching(101, { fields: ['*all'] })).toBe(400);
  });

  it('takes a thousand where the fields are named and hold one value each', async () => {
    const fields = ['summary', 'assignee', 'customfield_10015'];
    expect(await fetching(1_000, { fields })).toBe(200);
    expect(await fetching(1_001, { fields })).toBe(400);
    expect(await fetching(101, { fields: [...fields, 'labels'] })).toBe(400);
    expect(await fetching(101, { fields: [...fields, 'worklog'] })).toBe(400);
    expect(await fetching(101, { fields: ['-description'] })).toBe(400);
    expect(await fetching(101, { fields, expand: ['changelog'] })).toBe(400);
    expect(await fetching(101, { fields, expand: ['names'] })).toBe(200);
  });

  const changelogs = (body: object): Promise<JiraAnswer> =>
    jira.ask('ada', 'POST', '/rest/api/3/changelog/bulkfetch', body);
  const issueIdsOrKeys = ['ERP-1', 'ERP-2'];

  it('pages through changelogs, oldest entry first', async () => {
    const first = await changelogs({ issueIdsOrKeys, fieldIds: ['duedate'], maxResults: 1 });
    expect(at(first.body, 'issueChangeLogs', 0, 'issueId')).toBe('10004');
    const nextPageToken = at(first.body, 'nextPageToken');
    const second = await changelogs({ issueIdsOrKeys, fieldIds: ['duedate'], maxResults: 1, nextPageToken });
    expect(at(second.body, 'issueChangeLogs', 0, 'issueId')).toBe('10003');
    expect(at(second.body, 'nextPageToken')).toBeUndefined();
    expect((await changelogs({ issueIdsOrKeys: ['ERP-1'], nextPageToken })).status).toBe(400);
  });

  it('takes at most ten fields and a thousand issues', async () => {
    expect(
      (await changelogs({ issueIdsOrKeys, fieldIds: Array.from({ length: 11 }, (_entry, index) => `f${index}`) }))
        .status,
    ).toBe(400);
    expect(
      (await changelogs({ issueIdsOrKeys: Array.from({ length: 1001 }, (_entry, index) => `ERP-${index}`) })).status,
    ).toBe(400);
    expect((await changelogs({ issueIdsOrKeys: [] })).status).toBe(400);
  });
});
