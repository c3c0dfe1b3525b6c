import { portfolio } from '../site-builder';
import { atlassianDocument } from './atlassian-document';
import { jiraSchemaProblems, type JiraSchemaName } from './jira-schemas';
import { at, jiraSite, type JiraAnswer, type JiraSite } from './jira-site';

const seed = portfolio()
  .person('ada')
  .person('ben')
  .person('gone', { active: false })
  .project('ERP', { components: [{ id: '501', name: 'Ledger' }], edit: ['ada'] })
  .version('ERP', 'Wave 1')
  .risk('ERP-1', { probability: 2, due: '2026-02-01', assignee: 'ada' })
  .task('ERP-2', { estimateHours: 8 })
  .seed();

const platform = atlassianDocument('jira-platform-v3.json');
let jira: JiraSite;
let now = new Date('2026-01-20T09:00:00.000Z');

beforeEach(async () => {
  now = new Date('2026-01-20T09:00:00.000Z');
  jira = await jiraSite(seed, { now: () => now });
});
afterEach(() => jira.site.close());

const api = (path: string): string => `/rest/api/3${path}`;

async function written(
  method: string,
  template: string,
  path: string,
  body: unknown,
  status: number,
  schema?: JiraSchemaName,
): Promise<JiraAnswer> {
  const answer = await jira.ask('ada', method, api(path), body);
  expect([answer.status, answer.text]).toEqual([status, status === 204 ? '' : answer.text]);
  expect(platform?.problems(method, api(template), answer.status, answer.body) ?? []).toEqual([]);
  if (schema !== undefined) expect(jiraSchemaProblems(schema, answer.body)).toEqual([]);
  return answer;
}

const fieldsOf = async (key: string): Promise<unknown> =>
  at((await jira.ask('ada', 'GET', api(`/issue/${key}`))).body, 'fields');
const lastItems = async (key: string): Promise<unknown> => {
  const values = at((await jira.ask('ada', 'GET', api(`/issue/${key}/changelog`))).body, 'values');
  return at(Array.isArray(values) ? values.at(-1) : undefined, 'items');
};

const edit = (key: string, body: unknown, status = 204): Promise<JiraAnswer> =>
  written('PUT', '/issue/{issueIdOrKey}', `/issue/${key}`, body, status);

if (platform === undefined) it.skip("skipped: Atlassian's documents are not here", () => undefined);

describe('creating', () => {
  it('gives the next key of the project and the status its type begins with', async () => {
    const fields = {
      project: { key: 'ERP' },
      issuetype: { name: 'Risk' },
      summary: 'Cut-over slips',
      customfield_10101: { value: '4 - Likely' },
    };
    const body = { fields, properties: [{ key: 'coordinator.risk', value: { v: 1 } }] };
    const answer = await written('POST', '/issue', '/issue', body, 201, 'CreatedIssueSchema');
    expect(at(answer.body, 'key')).toBe('ERP-3');
    const created = await fieldsOf('ERP-3');
    expect(at(created, 'status', 'name')).toBe('Identified');
    expect(at(created, 'customfield_10101', 'id')).toBe('104');
    expect(at(created, 'reporter', 'accountId')).toBe('ada');
    expect(at((await jira.ask('ada', 'GET', api('/issue/ERP-3/properties/coordinator.risk'))).body, 'value')).toEqual({
      v: 1,
    });
  });

  it('names every field that is missing or wrong at once', async () => {
    const answer = await written('POST', '/issue', '/issue', { fields: { project: { key: 'ERP' } } }, 400);
    expect(answer.body).toEqual({
      errorMessages: [],
      errors: { issuetype: 'Specify an issue type', summary: 'You must specify a summary of the issue.' },
    });
  });
});

describe('editing', () => {
  it('stores the values, moves `updated` and tells the changelog', async () => {
    now = new Date('2026-01-21T10:00:00.000Z');
    await edit('ERP-1', {
      fields: { customfield_10101: { id: '105' }, duedate: '2026-03-01', assignee: { accountId: 'ben' } },
    });
    expect(at(await fieldsOf('ERP-1'), 'updated')).toBe('2026-01-21T10:00:00.000+0000');
    expect(await lastItems('ERP-1')).toEqual([
      {
        field: 'Risk probability',
        fieldtype: 'custom',
        fieldId: 'customfield_10101',
        from: '102',
        fromString: '2 - Unlikely',
        to: '105',
        toString: '5 - Almost certain',
      },
      {
        field: 'duedate',
        fieldtype: 'jira',
        fieldId: 'duedate',
        from: '2026-02-01',
        fromString: '2026-02-01 00:00:00.0',
        to: '2026-03-01',
        toString: '2026-03-01 00:00:00.0',
      },
      {
        field: 'assignee',
        fieldtype: 'jira',
        fieldId: 'assignee',
        from: 'ada',
        fromString: 'Ada',
        to: 'ben',
        toString: 'Ben',
      },
    ]);
  });

  it('writes nothing when nothing is different', async () => {
    const before = await jira.ask('ada', 'GET', api('/issue/ERP-1?expand=changelog'));
    await edit('ERP-1', { fields: { duedate: '2026-02-01' } });
    expect((await jira.ask('ada', 'GET', api('/issue/ERP-1?expand=changelog'))).body).toEqual(before.body);
  });

  it('adds to and removes from lists', async () => {
    await edit('ERP-2', {
      update: { labels: [{ add: 'cut-over' }, { add: 'sap' }], components: [{ add: { name: 'Ledger' } }] },
    });
    await edit('ERP-2', { update: { labels: [{ remove: 'sap' }], fixVersions: [{ add: { name: 'Wave 1' } }] } });
    const fields = await fieldsOf('ERP-2');
    expect(at(fields, 'labels')).toEqual(['cut-over']);
    expect(at(fields, 'components', 0, 'name')).toBe('Ledger');
    expect(at(await lastItems('ERP-2'), 1)).toMatchObject({
      field: 'Fix Version',
      fieldId: 'fixVersions',
      from: null,
      toString: 'Wave 1',
    });
  });

  it.each([
    [
      { customfield_99999: 1 },
      'customfield_99999',
      "Field 'customfield_99999' cannot be set. It is not on the appropriate screen, or unknown.",
    ],
    [{ customfield_10101: { id: '999' } }, 'customfield_10101', "Option id '999' is not valid"],
    [{ duedate: '31.12.2026' }, 'duedate', "Error parsing date string: Date must be of the format 'yyyy-MM-dd'"],
    [{ duedate: '2026-02-30' }, 'duedate', "Error parsing date string: Date must be of the format 'yyyy-MM-dd'"],
    [{ summary: '' }, 'summary', 'You must specify a summary of the issue.'],
    [{ assignee: { accountId: 'gone' } }, 'assignee', "User 'gone' cannot be assigned issues."],
    [
      { status: { id: '3' } },
      'status',
      "Field 'status' cannot be set. It is not on the appropriate screen, or unknown.",
    ],
    [{ parent: { key: 'ERP-99' } }, 'parent', 'Could not find issue by id or key.'],
    [{ timetracking: { originalEstimate: 'soon' } }, 'timetracking', "Invalid time duration: 'soon'"],
  ])('refuses %j', async (fields, id, message) => {
    const before = await fieldsOf('ERP-1');
    expect((await edit('ERP-1', { fields }, 400)).body).toEqual({ errorMessages: [], errors: { [id]: message } });
    expect(await fieldsOf('ERP-1')).toEqual(before);
  });

  it('refuses a body that is no JSON', async () => {
    expect((await jira.ask('ada', 'PUT', api('/issue/ERP-1'), '{"fields":')).status).toBe(400);
  });
});

describe('moving through the workflow', () => {
  const transition = async (name: string): Promise<void> => {
    const { body } = await jira.ask('ada', 'GET', api('/issue/ERP-1/transitions'));
    const all = at(body, 'transitions');
    const id = at(Array.isArray(all) ? all.find((one: unknown) => at(one, 'name') === name) : undefined, 'id');
    await written('POST', '/issue/{issueIdOrKey}/transitions', '/issue/ERP-1/transitions', { transition: { id } }, 204);
  };

  it('resolves what is done, and takes the resolution away again', async () => {
    await transition('Closed');
    expect(await fieldsOf('ERP-1')).toMatchObject({
      status: { name: 'Closed' },
      resolution: { name: 'Done' },
      resolutiondate: '2026-01-20T09:00:00.000+0000',
    });
    expect(await lastItems('ERP-1')).toMatchObject([
      { field: 'resolution', toString: 'Done' },
      { field: 'status', fromString: 'Identified', toString: 'Closed' },
    ]);
    await transition('Monitoring');
    expect(await fieldsOf('ERP-1')).toMatchObject({ resolution: null, resolutiondate: null });
  });
});

describe('what hangs on an issue', () => {
  it('logs work against the remaining estimate', async () => {
    const body = { timeSpent: '3h', started: '2026-01-19T09:00:00.000+0000' };
    await written('POST', '/issue/{issueIdOrKey}/worklog', '/issue/ERP-2/worklog', body, 201, 'WorklogSchema');
    expect(at(await fieldsOf('ERP-2'), 'timetracking')).toMatchObject({
      remainingEstimate: '5h',
      timeSpentSeconds: 10_800,
    });
    expect(await lastItems('ERP-2')).toMatchObject([
      { field: 'timeestimate', from: '28800', to: '18000' },
      { field: 'timespent' },
      { field: 'WorklogId' },
    ]);
  });

  it('links two issues, tells both changelogs and takes the link away', async () => {
    const request = { type: { name: 'Blocks' }, inwardIssue: { key: 'ERP-2' }, outwardIssue: { key: 'ERP-1' } };
    await written('POST', '/issueLink', '/issueLink', request, 201);
    const link = at(await fieldsOf('ERP-2'), 'issuelinks', 0);
    expect(at(link, 'outwardIssue', 'key')).toBe('ERP-1');
    expect(at(await fieldsOf('ERP-1'), 'issuelinks', 0, 'inwardIssue', 'key')).toBe('ERP-2');
    expect(await lastItems('ERP-1')).toMatchObject([
      { field: 'Link', to: 'ERP-2', toString: 'This issue is blocked by ERP-2' },
    ]);
    const id = String(at(link, 'id'));
    const answer = await jira.ask('ada', 'GET', api(`/issueLink/${id}`));
    expect(jiraSchemaProblems('IssueLinkSchema', answer.body)).toEqual([]);
    await written('DELETE', '/issueLink/{linkId}', `/issueLink/${id}`, undefined, 204);
    expect(at(await fieldsOf('ERP-1'), 'issuelinks')).toEqual([]);
  });

  it('keeps, replaces and removes a property', async () => {
    const template = '/issue/{issueIdOrKey}/properties/{propertyKey}';
    const path = '/issue/ERP-1/properties/coordinator.risk';
    await written('PUT', template, path, { v: 1 }, 201);
    await written('PUT', template, path, { v: 1, response: 'accept' }, 200);
    await written('GET', template, path, undefined, 200, 'EntityPropertySchema');
    await written('DELETE', template, path, undefined, 204);
    await written('GET', template, path, undefined, 404);
  });

  it('has no property that nobody set', async () => {
    for (const key of ['toString', 'constructor'])
      await written(
        'GET',
        '/issue/{issueIdOrKey}/properties/{propertyKey}',
        `/issue/ERP-1/properties/${key}`,
        undefined,
        404,
      );
  });

  it('takes a comment, a watcher and a mail', async () => {
    const body = { type: 'doc', version: 1, content: [] };
    await written('POST', '/issue/{issueIdOrKey}/comment', '/issue/ERP-1/comment', { body }, 201, 'CommentSchema');
    await written('POST', '/issue/{issueIdOrKey}/watchers', '/issue/ERP-1/watchers', 'ben', 204);
    const mail = { subject: 'Review due', textBody: 'Please look.', to: { watchers: true } };
    await written('POST', '/issue/{issueIdOrKey}/notify', '/issue/ERP-1/notify', mail, 204);
    expect((await jira.ask('ada', 'GET', '/__site/outbox')).body).toMatchObject([
      { issueKey: 'ERP-1', subject: 'Review due', toAccountIds: ['ben'] },
    ]);
  });

  it('keeps versions and project properties', async () => {
    const { body } = await written(
      'POST',
      '/version',
      '/version',
      { name: 'Wave 2', projectId: 10_001, releaseDate: '2026-06-30' },
      201,
      'VersionSchema',
    );
    const id = String(at(body, 'id'));
    await written('PUT', '/version/{id}', `/version/${id}`, { released: true }, 200, 'VersionSchema');
    const template = '/project/{projectIdOrKey}/properties/{propertyKey}';
    await written('PUT', template, '/project/ERP/properties/coordinator', { on: true }, 201);
    await written('GET', template, '/project/ERP/properties/coordinator', undefined, 200);
    await written('DELETE', template, '/project/ERP/properties/coordinator', undefined, 204);
  });

  it('deletes an issue with everything on it', async () => {
    await written('DELETE', '/issue/{issueIdOrKey}', '/issue/ERP-2', undefined, 204);
    await written('GET', '/issue/{issueIdOrKey}', '/issue/ERP-2', undefined, 404);
  });
});

it('tells listeners what happened, as Forge hands it to a trigger', async () => {
  const events: unknown[] = [];
  jira.site.onEvent((event) => events.push(event));
  await jira.ask('ada', 'PUT', api('/issue/ERP-2/assignee'), { accountId: 'ben' });
  await jira.ask('ada', 'DELETE', api('/issue/ERP-2'));
  expect(events.map((event) => at(event, 'eventType'))).toEqual([
    'avi:jira:updated:issue',
    'avi:jira:assigned:issue',
    'avi:jira:deleted:issue',
  ]);
  expect(events[0]).toMatchObject({
    atlassianId: 'ada',
    issue: { key: 'ERP-2' },
    changelog: { items: [{ field: 'assignee', to: 'ben' }] },
  });
});
