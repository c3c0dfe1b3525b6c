import { fakeJira, jiraIssue, type Sent } from './fake-jira';
import { is } from '../../../src/atlassian/jql';
import { openJira } from '../../../src/atlassian/open-jira';
import type { IssueSelection } from '../../../src/atlassian/parse-issue';
import { readIssues } from '../../../src/atlassian/read-issues';
import type { SystemField } from '../../../src/atlassian/system-fields';

const search = 'POST /rest/api/3/search/jql';
const fetch = 'POST /rest/api/3/issue/bulkfetch';
const histories = 'POST /rest/api/3/changelog/bulkfetch';

const wanted = ({ body }: Sent): string[] => (body as { issueIdsOrKeys: string[] }).issueIdsOrKeys;
const tokenOf = ({ body }: Sent) => (body as { nextPageToken?: string }).nextPageToken;
const idsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: String(first + at) }));
const everyIssue = (sent: Sent) => ({ issues: wanted(sent).map((id) => jiraIssue(id, `ERP-${id}`)) });

const read = (jira: ReturnType<typeof fakeJira>, selection = {}) =>
  readIssues(openJira(jira.invocation), is('project', 'ERP'), { mapped: {}, ...selection });

it('fetches each page of ids a hundred at a time while the search goes on', async () => {
  const jira = fakeJira({
    [search]: (sent: Sent) =>
      tokenOf(sent) ? { issues: idsFrom(151, 30) } : { issues: idsFrom(1, 150), nextPageToken: 'next' },
    [fetch]: everyIssue,
  });
  expect(await read(jira)).toHaveLength(180);
  expect(jira.bodies(fetch).map((body) => (body as { issueIdsOrKeys: unknown[] }).issueIdsOrKeys.length)).toEqual([
    100, 50, 30,
  ]);
  expect(jira.depth()).toBe(3);
  expect(jira.bodies(search)[0]).toMatchObject({ fields: ['id'], maxResults: 5000, jql: 'project = "ERP"' });
});

it('fetches a thousand at a time where each field holds one value, a hundred where Jira refuses so many', async () => {
  const fields: SystemField[] = ['summary', 'assignee'];
  const sizes = async (selection: Partial<IssueSelection>, most: number) => {
    const jira = fakeJira({
      [search]: { issues: idsFrom(1, 1_200) },
      [fetch]: (sent: Sent) => (wanted(sent).length > most ? 400 : everyIssue(sent)),
    });
    expect(await read(jira, selection)).toHaveLength(1_200);
    return jira.bodies(fetch).map((body) => (body as { issueIdsOrKeys: unknown[] }).issueIdsOrKeys.length);
  };
  expect(await sizes({ fields }, 1_000)).toEqual([1_000, 200]);
  expect(await sizes({ fields: [...fields, 'labels'] }, 1_000)).toEqual(Array(12).fill(100));
  expect(await sizes({ fields }, 100)).toEqual([1_000, 200, ...Array.from({ length: 12 }, () => 100)]);
});

it('takes an issue once that comes on two pages', async () => {
  const jira = fakeJira({
    [search]: (sent: Sent) =>
      tokenOf(sent) ? { issues: idsFrom(2, 2) } : { issues: idsFrom(1, 2), nextPageToken: 'next' },
    [fetch]: everyIssue,
  });
  expect((await read(jira)).map(({ key }) => key)).toEqual(['ERP-1', 'ERP-2', 'ERP-3']);
});

it('stops when a page token comes again', async () => {
  const jira = fakeJira({
    [search]: () => ({ issues: idsFrom(1, 1), nextPageToken: 'same' }),
    [fetch]: everyIssue,
  });
  expect(await read(jira)).toHaveLength(1);
  expect(jira.bodies(search)).toHaveLength(2);
});

it('asks once more for issues that did not come, then leaves them out as not visible', async () => {
  let times = 0;
  const jira = fakeJira({
    [search]: { issues: idsFrom(1, 3) },
    [fetch]: (sent: Sent) => {
      times += 1;
      const came = times === 1 ? ['1'] : ['2'];
      return {
        issues: wanted(sent)
          .filter((id) => came.includes(id))
          .map((id) => jiraIssue(id, `ERP-${id}`)),
      };
    },
  });
  expect((await read(jira)).map(({ id }) => id)).toEqual(['1', '2']);
  expect(jira.sent.filter(({ name }) => name === fetch).map(wanted)).toEqual([
    ['1', '2', '3'],
    ['2', '3'],
  ]);
});

it('asks for nothing where nothing is found', async () => {
  const jira = fakeJira({ [search]: { issues: [] } });
  expect(await read(jira, { history: ['status'] })).toEqual([]);
  expect(jira.sent).toHaveLength(1);
});

it('reads histories beside the issues, page by page, oldest change first', async () => {
  const change = (id: string, created: unknown, to: string) => ({
    id,
    author: { accountId: 'ana', displayName: 'Ana', active: true },
    created,
    items: [{ field: 'status', fieldId: 'status', from: '1', fromString: 'Draft', to: '2', toString: to }],
  });
  const jira = fakeJira({
    [search]: { issues: idsFrom(1, 2) },
    [fetch]: everyIssue,
    [histories]: (sent: Sent) =>
      tokenOf(sent)
        ? { issueChangeLogs: [{ issueId: '1', changeHistories: [change('9', 1_767_225_600_000, 'Submitted')] }] }
        : {
            issueChangeLogs: [
              { issueId: '1', changeHistories: [change('10', '2026-02-01T10:00:00.000+0100', 'Approved')] },
            ],
            nextPageToken: 'next',
          },
  });
  const issues = await read(jira, { history: ['status'] });
  expect(issues.map(({ history }) => history?.map(({ at, toText, by }) => [at, toText, by?.name]))).toEqual([
    [
      ['2026-01-01T00:00:00.000Z', 'Submitted', 'Ana'],
      ['2026-02-01T09:00:00.000Z', 'Approved', 'Ana'],
    ],
    [],
  ]);
  expect(jira.bodies(histories)[0]).toMatchObject({ issueIdsOrKeys: ['1', '2'], fieldIds: ['status'] });
});

it('does not take the inherited toString of an object for the text of a change', async () => {
  const jira = fakeJira({
    [search]: { issues: idsFrom(1, 1) },
    [fetch]: everyIssue,
    [histories]: {
      issueChangeLogs: [
        {
          issueId: '1',
          changeHistories: [
            { id: '1', created: 1_767_225_600, items: [{ field: 'duedate', fieldId: 'duedate', to: null }] },
          ],
        },
      ],
    },
  });
  expect((await read(jira, { history: ['duedate'] }))[0]?.history).toEqual([
    { at: '2026-01-01T00:00:00.000Z', field: 'duedate', fieldId: 'duedate' },
  ]);
});
