import { portfolio } from '../site-builder';
import { atlassianDocument } from './atlassian-document';
import { at, jiraSite, type JiraSite } from './jira-site';

const seed = portfolio()
  .person('ada')
  .person('ben')
  .group('board', ['ada'])
  .project('ERP')
  .task('ERP-1')
  .logged('ERP-1', 'ben', '2026-01-05T09:00:00.000Z', 2)
  .logged('ERP-1', 'ben', '2026-01-06T09:00:00.000Z', 3)
  .logged('ERP-1', 'ben', '2026-01-07T09:00:00.000Z', 4, 'board')
  .seed();
const document = atlassianDocument('jira-platform-v3.json');
const path = '/rest/api/3/issue/ERP-1/worklog';

let jira: JiraSite;
beforeAll(async () => {
  jira = await jiraSite(seed);
});
afterAll(() => jira.site.close());

const secondsIn = async (as: string, query = '') => {
  const { status, body } = await jira.ask(as, 'GET', path + query);
  expect(status).toBe(200);
  expect(document?.problems('GET', '/rest/api/3/issue/{issueIdOrKey}/worklog', 200, body) ?? []).toEqual([]);
  const worklogs = at(body, 'worklogs');
  expect(at(body, 'total')).toBe(Array.isArray(worklogs) ? worklogs.length : 0);
  return [0, 1, 2].map((index) => at(body, 'worklogs', index, 'timeSpentSeconds'));
};

describe('work logged on an issue', () => {
  it('comes from a time on, or up to one', async () => {
    const second = Date.parse('2026-01-06T09:00:00.000Z');
    expect(await secondsIn('ada', `?startedAfter=${second}`)).toEqual([10_800, 14_400, undefined]);
    expect(await secondsIn('ada', `?startedBefore=${second}`)).toEqual([7_200, undefined, undefined]);
  });

  it('shows an entry that is for a group to its members only, here and among the fields', async () => {
    expect(await secondsIn('ada')).toEqual([7_200, 10_800, 14_400]);
    expect(await secondsIn('ben')).toEqual([7_200, 10_800, undefined]);
    const field = async (as: string) =>
      at((await jira.ask(as, 'GET', '/rest/api/3/issue/ERP-1?fields=worklog')).body, 'fields', 'worklog', 'total');
    expect([await field('ada'), await field('ben')]).toEqual([3, 2]);
  });

  it('is logged for a group', async () => {
    const visibility = { type: 'group', identifier: 'group-board' };
    const body = { timeSpentSeconds: 3_600, visibility };
    const answer = await jira.ask('ada', 'POST', path, body);
    expect(answer.status).toBe(201);
    expect(at(answer.body, 'visibility')).toEqual({ ...visibility, value: 'board' });
    expect(document?.problems('POST', '/rest/api/3/issue/{issueIdOrKey}/worklog', 201, answer.body) ?? []).toEqual([]);
    const unknown = { ...body, visibility: { type: 'group', identifier: 'nobody' } };
    expect((await jira.ask('ada', 'POST', path, unknown)).status).toBe(400);
  });
});
