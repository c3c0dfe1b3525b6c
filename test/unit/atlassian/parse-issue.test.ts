import { fakeJira, jiraIssue } from './fake-jira';
import { openJira } from '../../../src/atlassian/open-jira';
import { fetchIssues } from '../../../src/atlassian/read-issues';

const ana = { accountId: 'ana', displayName: 'Ana Ruiz', active: true, avatarUrls: {} };

async function parsed(fields: object, mapped: Record<string, string> = {}, properties: object = {}) {
  const jira = fakeJira({
    'POST /rest/api/3/issue/bulkfetch': { issues: [jiraIssue('1', 'ERP-1', fields, properties)] },
  });
  const [issue] = await fetchIssues(openJira(jira.invocation), ['1'], { mapped, property: 'coordinator.risk' });
  return issue;
}

it('reads what an issue always has, with times in UTC', async () => {
  expect(await parsed({})).toEqual({
    id: '1',
    key: 'ERP-1',
    projectKey: 'ERP',
    summary: 'Summary of ERP-1',
    type: 'Task',
    subtask: false,
    status: { name: 'To Do', category: 'to-do' },
    labels: [],
    components: [],
    created: '2026-03-02T08:00:00.000Z',
    updated: '2026-03-03T08:00:00.000Z',
    versionIds: [],
    links: [],
    mapped: {},
  });
});

it('reads estimates in hours, people, dates, links as seen from this end, and leaves out what is empty', async () => {
  const other = {
    key: 'ERP-2',
    fields: { summary: 'Other', status: { name: 'Done', statusCategory: { key: 'done' } } },
  };
  const blocks = { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
  const issue = await parsed(
    {
      assignee: ana,
      reporter: null,
      duedate: '2026-04-01',
      resolutiondate: null,
      timeoriginalestimate: 28_800,
      timeestimate: 0,
      timespent: null,
      parent: { key: 'ERP-9' },
      fixVersions: [{ id: '77', name: '1.0' }],
      issuelinks: [
        { type: blocks, outwardIssue: other },
        { type: blocks, inwardIssue: other },
      ],
      customfield_10015: '2026-03-10',
    },
    { start: 'customfield_10015' },
  );
  expect(issue).toMatchObject({
    assignee: { accountId: 'ana', name: 'Ana Ruiz', active: true },
    start: '2026-03-10',
    due: '2026-04-01',
    originalEstimateHours: 8,
    remainingEstimateHours: 0,
    parentKey: 'ERP-9',
    versionIds: ['77'],
    mapped: {},
    links: [
      { label: 'blocks', outward: true, key: 'ERP-2', status: { category: 'done' } },
      { label: 'is blocked by', outward: false, key: 'ERP-2' },
    ],
  });
  expect(issue).not.toHaveProperty('reporter');
  expect(issue).not.toHaveProperty('resolved');
  expect(issue).not.toHaveProperty('spentHours');
});

it.each([
  [{ value: '4 - Likely', id: '104' }, '4 - Likely'],
  [{ name: 'High' }, 'High'],
  [4, 4],
  ['text', 'text'],
  [true, 'true'],
  [ana, { accountId: 'ana', name: 'Ana Ruiz', active: true }],
  [
    [{ value: 'a' }, 'b', 3],
    ['a', 'b', '3'],
  ],
  [null, null],
  [undefined, null],
  [{ type: 'doc', content: [] }, null],
])('reduces the value %j of a mapped field', async (given, value) => {
  expect((await parsed({ customfield_1: given }, { riskImpact: 'customfield_1' }))?.mapped).toEqual({
    riskImpact: value,
  });
});

it('hands on the app’s own property as it is, and only that one', async () => {
  const issue = await parsed({}, {}, { 'coordinator.risk': { v: 1, impact: 'x' }, other: 1 });
  expect(issue?.property).toEqual({ v: 1, impact: 'x' });
});

it('names the place where an issue has another form', async () => {
  await expect(parsed({ status: { name: 'Done' } })).rejects.toThrow('issues.0.fields.status.statusCategory');
});

it('reads the sprint that work is planned in: the active one, else the next, never one that is closed', async () => {
  const sprint = (state: string, id: number) => ({
    id,
    name: `Sprint ${id}`,
    state,
    boardId: 1,
    goal: '',
    startDate: '2026-11-16T08:00:00.000Z',
    endDate: '2026-11-27T16:00:00.000Z',
  });
  const read = async (sprints: unknown) => {
    const jira = fakeJira({
      'POST /rest/api/3/issue/bulkfetch': { issues: [jiraIssue('1', 'ERP-1', { customfield_10020: sprints }, {})] },
    });
    const [issue] = await fetchIssues(openJira(jira.invocation), ['1'], { mapped: {}, sprint: 'customfield_10020' });
    return issue?.sprint;
  };
  expect(await read([sprint('closed', 23), sprint('future', 25), sprint('active', 24)])).toEqual({
    name: 'Sprint 24',
    start: '2026-11-16T08:00:00.000Z',
    end: '2026-11-27T16:00:00.000Z',
  });
  expect(await read([sprint('future', 25)])).toMatchObject({ name: 'Sprint 25' });
  expect(await read([sprint('closed', 23)])).toBeUndefined();
  expect(await read([{ id: 26, name: 'Sprint 26', state: 'future' }])).toEqual({ name: 'Sprint 26' });
  expect(await read(null)).toBeUndefined();
});
