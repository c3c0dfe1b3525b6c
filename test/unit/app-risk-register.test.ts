import { askRiskRegister } from '../../src/app/risk-register';
import { fakeJira } from './atlassian/fake-jira';

const risk = (id: string, key: string, fields: object, properties: object = {}) => ({
  id,
  key,
  fields: {
    summary: `Summary of ${key}`,
    issuetype: { name: 'Risk', subtask: false },
    status: { name: 'Assessed', statusCategory: { key: 'indeterminate' } },
    created: '2026-03-02T09:00:00.000+0100',
    updated: '2026-03-03T09:00:00.000+0100',
    ...fields,
  },
  properties,
});

describe('the question for the risk register', () => {
  it('reads project, permissions and fields, then ids, then issues, and keeps each column where the project has it', async () => {
    const jira = fakeJira({
      'GET /rest/api/3/project/ERP': {
        id: '10000',
        key: 'ERP',
        name: 'ERP upgrade',
        issueTypes: [{ id: '10010', name: 'Risk' }],
      },
      'GET /rest/api/3/mypermissions': {
        permissions: {
          BROWSE_PROJECTS: { havePermission: true },
          EDIT_ISSUES: { havePermission: true },
          ADMINISTER_PROJECTS: { havePermission: false },
        },
      },
      'GET /rest/api/3/field': [
        { id: 'customfield_10101', name: 'Risk probability', custom: true, schema: { type: 'option' } },
        { id: 'customfield_10102', name: 'Risk impact', custom: true, schema: { type: 'option' } },
      ],
      'GET /rest/api/3/user/assignable/search': [{ accountId: 'ana', displayName: 'Ana', active: true }],
      'POST /rest/api/3/search/jql': { issues: [{ id: '1' }] },
      'GET /rest/api/3/issue/1/editmeta': {
        fields: { customfield_10101: { schema: { type: 'option' }, operations: ['set'] } },
      },
      'POST /rest/api/3/issue/bulkfetch': {
        issues: [
          risk(
            '1',
            'ERP-1',
            { customfield_10101: { value: '4 - Likely' }, customfield_10102: null },
            {
              'coordinator.risk': { v: 1, impact: 5, ownerAccountId: 'ana' },
            },
          ),
        ],
      },
    });
    const { value } = await askRiskRegister(jira.invocation, { project: 'ERP' });
    expect(value.register.rows).toMatchObject([
      { key: 'ERP-1', probability: 4, impact: 5, exposure: 20, level: 'critical', owner: { name: 'Ana' } },
    ]);
    expect(value.fields.map(({ name, id }) => [name, id]).slice(0, 2)).toEqual([
      ['riskProbability', 'customfield_10101'],
      ['riskImpact', 'property'],
    ]);
    expect(jira.depth()).toBe(3);
  });
});
