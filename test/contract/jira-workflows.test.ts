import { portfolio } from '../site-builder';
import { atlassianDocument } from './atlassian-document';
import { at, jiraSite, type JiraSite } from './jira-site';

const [toDo, inProgress, done] = ['1', '2', '3'] as const;
const task = '10002';
const seed = portfolio()
  .person('ada')
  .project('ERP', {
    workflows: [
      {
        issueTypeIds: [task],
        statusIds: [toDo, inProgress, done],
        steps: [
          { id: '11', name: 'Start work', from: [toDo], to: inProgress },
          { id: '21', name: 'Finish', from: [inProgress], to: done, required: ['duedate'] },
        ],
      },
    ],
  })
  .task('ERP-1')
  .risk('ERP-2')
  .seed();

const platform = atlassianDocument('jira-platform-v3.json');
const path = (key: string) => `/rest/api/3/issue/${key}/transitions`;
let jira: JiraSite;
beforeEach(async () => {
  jira = await jiraSite(seed);
});
afterEach(() => jira.site.close());

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

async function offered(key: string, query = ''): Promise<readonly unknown[]> {
  const answer = await jira.ask('ada', 'GET', path(key) + query);
  const template = '/rest/api/3/issue/{issueIdOrKey}/transitions';
  expect(platform?.problems('GET', template, answer.status, answer.body) ?? []).toEqual([]);
  return listed(at(answer.body, 'transitions'));
}
const take = async (id: string, fields = {}) => {
  const { status, body } = await jira.ask('ada', 'POST', path('ERP-1'), { transition: { id }, fields });
  return { status, body };
};

describe('a workflow', () => {
  it('offers its own steps from where the issue stands, and other types all statuses of the project', async () => {
    expect(await offered('ERP-1')).toMatchObject([{ id: '11', name: 'Start work', to: { name: 'In Progress' } }]);
    expect(at(await offered('ERP-1'), 0, 'fields')).toBeUndefined();
    expect((await offered('ERP-2')).length).toBeGreaterThan(3);
    expect((await take('21')).status).toBe(400);
  });

  it('tells what a step’s screen demands where it is asked to, and refuses the step without it', async () => {
    expect((await take('11')).status).toBe(204);
    const [finish] = await offered('ERP-1', '?expand=transitions.fields');
    expect(finish).toMatchObject({ hasScreen: true, fields: { duedate: { required: true, hasDefaultValue: false } } });
    expect(await take('21')).toMatchObject({
      status: 400,
      body: { errors: { duedate: 'Field duedate is required.' } },
    });
    expect((await take('21', { duedate: '2026-02-02' })).status).toBe(204);
    expect(await offered('ERP-1')).toEqual([]);
  });

  it('says which statuses a type can have', async () => {
    const { body } = await jira.ask('ada', 'GET', '/rest/api/3/project/ERP/statuses');
    const names = listed(body)
      .filter((type) => at(type, 'id') === task)
      .flatMap((type) => at(type, 'statuses'));
    expect(names).toMatchObject([{ name: 'To Do' }, { name: 'In Progress' }, { name: 'Done' }]);
  });
});
