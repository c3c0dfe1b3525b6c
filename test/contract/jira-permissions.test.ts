import { portfolio } from '../site-builder';
import { at, jiraSite, type JiraSite } from './jira-site';

const seed = portfolio()
  .person('ada')
  .person('ben')
  .person('contractor')
  .person('gone', { active: false })
  .person('app', { accountType: 'app' })
  .group('board', ['ada'])
  .group('site-admins', ['ada'])
  .project('ERP', {
    edit: ['ada', 'ben'],
    securityLevels: [{ id: '1', name: 'Board only', members: ['group:board'] }],
  })
  .project('NET', { browse: ['ada', 'app'] })
  .task('ERP-1', { blocks: ['ERP-2', 'NET-1'] })
  .risk('ERP-2', { security: '1', summary: 'Secret supplier risk' })
  .issue('ERP-3', 'Sub-task', { parent: 'ERP-1', security: '1' })
  .task('NET-1', { parent: 'ERP-2' })
  .seed();

let jira: JiraSite;
beforeAll(async () => {
  jira = await jiraSite(seed);
});
afterAll(() => jira.site.close());

const get = async (as: string | undefined, path: string): Promise<unknown> =>
  (await jira.ask(as, 'GET', `/rest/api/3${path}`)).body;
const unseen = { errorMessages: ['Issue does not exist or you do not have permission to see it.'], errors: {} };

describe('what a person may not see', () => {
  it.each(['ERP-2', 'NET-1', 'ERP-999'])('is answered alike whether %s is hidden or not there', async (key) => {
    for (const path of [
      `/issue/${key}`,
      `/issue/${key}/changelog`,
      `/issue/${key}/properties`,
      `/issue/${key}/comment`,
    ]) {
      const answer = await jira.ask('contractor', 'GET', `/rest/api/3${path}`);
      expect([path, answer.status, answer.body]).toEqual([path, 404, unseen]);
    }
    const written = await jira.ask('contractor', 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: 'x' } });
    expect([written.status, written.body]).toEqual([404, unseen]);
  });

  it('includes the roles of a project for whoever does not administer it, and not the people of a group', async () => {
    const status = async (as: string | undefined, path: string) =>
      (await jira.ask(as, 'GET', `/rest/api/3${path}`)).status;
    for (const path of ['/project/ERP/role', '/project/ERP/role/10002'])
      expect([await status('ada', path), await status('app', path), await status('ben', path)]).toEqual([
        200, 404, 404,
      ]);
    const group = '/group/member?groupId=group-board';
    expect([await status('app', group), await status(undefined, group)]).toEqual([200, 401]);
    expect(await status('app', '/group/member?groupId=group-gone')).toBe(404);
  });

  it('is left out of searches, counts, links, sub-tasks and parents without a word', async () => {
    const jql = 'project = ERP';
    const found = await jira.ask('contractor', 'POST', '/rest/api/3/search/jql', { jql, fields: ['*all'] });
    expect(found.text).not.toContain('ERP-2');
    expect(found.text).not.toContain('ERP-3');
    expect(found.text).not.toContain('Secret');
    const count = async (as: string): Promise<unknown> =>
      at((await jira.ask(as, 'POST', '/rest/api/3/search/approximate-count', { jql })).body, 'count');
    expect([await count('contractor'), await count('ada')]).toEqual([1, 3]);
    expect(at(await get('contractor', '/issue/ERP-1'), 'fields', 'issuelinks')).toEqual([]);
    expect(at(await get('ada', '/issue/ERP-1'), 'fields', 'issuelinks', 1, 'outwardIssue', 'key')).toBe('NET-1');
    expect(at(await get('app', '/issue/NET-1'), 'fields', 'parent')).toBeUndefined();
    expect(at(await get('ada', '/issue/NET-1'), 'fields', 'parent', 'key')).toBe('ERP-2');
  });

  it('does not exist for queries either', async () => {
    const { status } = await jira.ask('contractor', 'POST', '/rest/api/3/search/jql', { jql: 'project = NET' });
    expect(status).toBe(400);
    expect(at(await get('contractor', '/project/search'), 'total')).toBe(1);
    expect(await get('contractor', '/project/NET')).toEqual({
      errorMessages: ["No project could be found with key 'NET'."],
      errors: {},
    });
  });

  it('is for the app what its grants say', async () => {
    expect(at(await get('app', '/issue/NET-1'), 'key')).toBe('NET-1');
    expect(await get('app', '/issue/ERP-2')).toEqual(unseen);
  });
});

describe('what a person may do', () => {
  it('is refused where only seeing is granted', async () => {
    const answer = await jira.ask('contractor', 'PUT', '/rest/api/3/issue/ERP-1', { fields: { summary: 'x' } });
    expect([answer.status, at(answer.body, 'errorMessages', 0)]).toEqual([
      403,
      'You do not have permission to edit issues in this project.',
    ]);
    expect(at(await get('contractor', '/issue/ERP-1/transitions'), 'transitions')).toEqual([]);
  });

  it('is what mypermissions and permissions/check say', async () => {
    const keys = 'permissions=BROWSE_PROJECTS,EDIT_ISSUES,ADMINISTER';
    const have = async (as: string, query: string): Promise<unknown[]> => {
      const answer = await get(as, `/mypermissions?${keys}${query}`);
      return ['BROWSE_PROJECTS', 'EDIT_ISSUES', 'ADMINISTER'].map((key) =>
        at(answer, 'permissions', key, 'havePermission'),
      );
    };
    expect(await have('ada', '&issueKey=ERP-2')).toEqual([true, true, true]);
    expect(await have('ben', '&issueKey=ERP-1')).toEqual([true, true, false]);
    expect(await have('contractor', '&projectKey=ERP')).toEqual([true, false, false]);
    const id = Number(at(await get('ada', '/issue/ERP-2'), 'id'));
    const body = { projectPermissions: [{ permissions: ['BROWSE_PROJECTS'], issues: [id] }] };
    const check = async (as: string): Promise<unknown> =>
      at((await jira.ask(as, 'POST', '/rest/api/3/permissions/check', body)).body, 'projectPermissions', 0, 'issues');
    expect([await check('ada'), await check('ben')]).toEqual([[id], []]);
  });

  it('has to be asked by name', async () => {
    expect((await jira.ask('ada', 'GET', '/rest/api/3/mypermissions')).status).toBe(400);
    const answer = await jira.ask('ada', 'GET', '/rest/api/3/mypermissions?permissions=FLY');
    expect([answer.status, answer.body]).toEqual([
      400,
      { errorMessages: [], errors: { FLY: 'Unrecognized permission' } },
    ]);
  });
});

describe('who asks', () => {
  it('is nobody without credentials, and refused with wrong ones', async () => {
    expect((await jira.ask(undefined, 'GET', '/rest/api/3/myself')).status).toBe(401);
    expect((await jira.ask(undefined, 'GET', '/rest/api/3/issue/ERP-1')).status).toBe(404);
    expect(await get(undefined, '/project')).toEqual([]);
    for (const account of ['stranger', 'gone'])
      expect((await jira.ask(account, 'GET', '/rest/api/3/field')).status).toBe(401);
  });

  it('may be told by mail address and token', async () => {
    const authorization = `Basic ${Buffer.from('ben@example.com:token').toString('base64')}`;
    const request = new Request('http://jira.example/rest/api/3/myself', { headers: { authorization } });
    expect(at(await (await jira.site.fetch(request)).json(), 'accountId')).toBe('ben');
  });
});
