import { askRiskRegister } from '../../src/app/risk-register';
import { fakeJira, jiraIssue } from './atlassian/fake-jira';

const can = { havePermission: true };
const people = 'GET /rest/api/3/user/assignable/search';
const screen = 'GET /rest/api/3/issue/1/editmeta';
const search = 'POST /rest/api/3/search/jql';

const risk = {
  issuetype: { name: 'Risk', subtask: false },
  customfield_10101: { value: '4 - Likely' },
  customfield_10102: null,
};
const answers = {
  'GET /rest/api/3/project/ERP': {
    id: '10000',
    key: 'ERP',
    name: 'ERP upgrade',
    issueTypes: [{ id: '10010', name: 'Risk' }],
  },
  'GET /rest/api/3/mypermissions': { permissions: { BROWSE_PROJECTS: can, EDIT_ISSUES: can } },
  'GET /rest/api/3/field': [
    { id: 'customfield_10101', name: 'Risk probability', custom: true, schema: { type: 'option' } },
    { id: 'customfield_10102', name: 'Risk impact', custom: true, schema: { type: 'option' } },
  ],
  [people]: [{ accountId: 'ana', displayName: 'Ana', active: true }],
  [search]: { issues: [{ id: '1' }] },
  [screen]: { fields: { customfield_10101: { schema: { type: 'option' }, operations: ['set'] } } },
  'POST /rest/api/3/issue/bulkfetch': {
    issues: [jiraIssue('1', 'ERP-1', risk, { 'coordinator.risk': { v: 1, impact: 5, ownerAccountId: 'ana' } })],
  },
};

describe('the question for the risk register', () => {
  it('keeps each column where the project has it, in three steps', async () => {
    const jira = fakeJira(answers);
    const { value } = await askRiskRegister(jira.invocation, { project: 'ERP' });
    expect(value.register.rows).toMatchObject([
      { key: 'ERP-1', probability: 4, impact: 5, exposure: 20, level: 'critical', owner: { name: 'Ana' } },
    ]);
    expect(value.fields.map(({ name, id }) => [name, id]).slice(0, 2)).toEqual([
      ['riskProbability', 'customfield_10101'],
      ['riskImpact', 'property'],
    ]);
    expect(jira.depth()).toBe(3);
    expect(jira.bodies(search)).toMatchObject([
      { jql: '(project = "ERP") AND ((issuetype in (10010)) OR (labels in ("risk")))' },
    ]);
  });

  it('is answered to somebody who may neither look people up nor edit', async () => {
    const jira = fakeJira({ ...answers, [people]: undefined, [screen]: undefined });
    const { value } = await askRiskRegister(jira.invocation, { project: 'ERP' });
    expect(value.register.rows).toMatchObject([{ key: 'ERP-1', exposure: 20, owner: { accountId: 'ana' } }]);
  });

  it('asks Jira only for issue types that the project has', async () => {
    const project = { ...answers['GET /rest/api/3/project/ERP'], issueTypes: [{ id: '1', name: 'Task' }] };
    const jira = fakeJira({ ...answers, 'GET /rest/api/3/project/ERP': project, [search]: { issues: [] } });
    await askRiskRegister(jira.invocation, { project: 'ERP' });
    expect(jira.bodies(search)).toMatchObject([{ jql: '(project = "ERP") AND (labels in ("risk"))' }]);
  });
});
