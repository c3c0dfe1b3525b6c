import { importIssues } from '../../local/import/import-issues';
import type { ImportFile } from '../../local/import/read-json';

const importedAt = '2026-11-24T03:00:00.000Z';

function file(name: string, json: unknown): ImportFile {
  return { name, text: JSON.stringify(json) };
}

function imported(...files: readonly ImportFile[]) {
  return importIssues(files, { importedAt });
}

const done = { id: '3', name: 'Finished', statusCategory: { key: 'done' } };
const open = { id: '1', name: 'Waiting', statusCategory: { key: 'new' } };
const story = { id: '7', name: 'Story', subtask: false, hierarchyLevel: 0 };
const ana = { accountId: 'a-1', displayName: 'Ana Prieto', active: true };

function issue(number: number, fields: object = {}, more: object = {}): object {
  return {
    id: String(1000 + number),
    key: `APP-${number}`,
    fields: {
      summary: `Piece ${number}`,
      issuetype: story,
      status: open,
      created: '2026-03-02T09:00:00.000+0200',
      ...fields,
    },
    ...more,
  };
}

function moved(id: string, created: string | number): object {
  const items = [
    {
      field: 'status',
      fieldtype: 'jira',
      fieldId: 'status',
      from: '1',
      fromString: 'Waiting',
      to: '3',
      toString: 'Finished',
    },
  ];
  return { id, author: ana, created, items };
}

describe('an import', () => {
  it('takes search results by field id, page after page, with estimates, people, text and links', () => {
    const link = { id: '5', type: { id: '10', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' } };
    const { seed, report } = imported(
      file('page-1.json', {
        issues: [
          issue(1, {
            assignee: ana,
            priority: { id: '2', name: 'High' },
            duedate: '2026-04-01',
            timetracking: { originalEstimateSeconds: 7200, remainingEstimateSeconds: 3600 },
            description: 'Two lines\nof text',
            issuelinks: [{ ...link, outwardIssue: { key: 'APP-2' } }],
            project: { id: '77', key: 'APP', name: 'Application' },
            customfield_10200: 3,
          }),
        ],
        names: { customfield_10200: 'Team size' },
        nextPageToken: 'x',
      }),
      file('page-2.json', { issues: [issue(2, { issuelinks: [{ ...link, inwardIssue: { key: 'APP-1' } }] })] }),
    );
    expect(report.issues).toEqual({ found: 2, taken: 2 });
    expect(seed.projects).toMatchObject([{ id: '77', key: 'APP', name: 'Application', issueTypeIds: ['7'] }]);
    expect(seed.issues[0]?.fields).toMatchObject({
      assignee: { accountId: 'a-1' },
      created: '2026-03-02T07:00:00.000Z',
      duedate: '2026-04-01',
      timeoriginalestimate: 7200,
      timeestimate: 3600,
      description: { type: 'doc', content: [{ type: 'paragraph' }, { type: 'paragraph' }] },
      customfield_10200: 3,
    });
    expect(seed.issues.flatMap(({ links }) => links)).toEqual([{ id: '5', typeId: '10000', outwardKey: 'APP-2' }]);
    expect(seed.customFields).toMatchObject([
      { id: 'customfield_10200', name: 'Team size', schema: { type: 'number' } },
    ]);
    expect(report.people).toEqual([{ accountId: 'a-1', name: 'Ana Prieto' }]);
  });

  it('takes changelogs inside the issue and beside it, each entry once, oldest first', () => {
    const page = (...histories: object[]) => ({ changelog: { histories, total: histories.length } });
    const { seed, report } = imported(
      file('issues.json', [
        issue(1, {}, page(moved('12', '2026-03-05T08:00:00.000Z'), moved('11', '2026-03-04T08:00:00.000Z'))),
        issue(2, {}, { histories: [moved('13', '2026-03-05T08:00:00.000Z')] }),
        issue(3),
        issue(4),
      ]),
      file('bulk.json', {
        issueChangeLogs: [
          { issueId: '1003', changeHistories: [moved('14', Date.parse('2026-03-05T08:00:00Z'))] },
          { issueId: '1001', changeHistories: [moved('11', '2026-03-04T08:00:00.000Z')] },
        ],
      }),
      file('APP-4.changelog.json', { values: [moved('15', '2026-03-05T08:00:00.000Z')], total: 1 }),
    );
    expect(seed.issues.map(({ changelog }) => changelog.map(({ id }) => id))).toEqual([
      ['11', '12'],
      ['13'],
      ['14'],
      ['15'],
    ]);
    expect(report.changelog).toEqual({ found: 6, taken: 5 });
    expect(report.skipped).toEqual([
      {
        file: 'bulk.json',
        path: 'issueChangeLogs[1][0]',
        reason: 'changelog entry 11 was already taken',
      },
    ]);
  });

  it('infers the type of fields that nothing describes, and says so', () => {
    const { seed, report } = imported(
      file('named.json', [
        {
          key: 'OPS-1',
          fields: {
            Summary: 'Replace the pump',
            'Issue Type': 'Task',
            Status: 'In Progress',
            Created: '2026-03-02T09:00:00.000+0000',
            'Due Date': '2026-05-01',
            'Go-live': '2026-06-01',
            Weight: 4,
            Region: { id: '9', value: 'North' },
            Approver: ana,
          },
        },
      ]),
    );
    expect(report.unknownFields).toEqual(['Go-live', 'Weight', 'Region', 'Approver']);
    expect(seed.customFields.map(({ name, schema }) => [name, schema.type])).toEqual([
      ['Go-live', 'date'],
      ['Weight', 'number'],
      ['Region', 'option'],
      ['Approver', 'user'],
    ]);
    expect(seed.customFields[2]?.options).toEqual([{ id: '9', value: 'North' }]);
    expect(seed.issues[0]?.fields).toMatchObject({ duedate: '2026-05-01', summary: 'Replace the pump' });
    expect(seed.statuses).toMatchObject([{ name: 'In Progress', category: 'indeterminate' }]);
    expect(report.guesses).toContain('Status In Progress comes without a category and is taken as in progress.');
  });

  it('takes people of Data Center, comments, worklogs, versions and a parent', () => {
    const user = { name: 'bsmith', key: 'JIRAUSER10', displayName: 'Bea Smith' };
    const version = { id: '500', name: '2.0', released: true, releaseDate: '2026-03-30' };
    const { seed, report } = imported(
      file('one.json', issue(1)),
      file('two.json', [
        issue(2, {
          parent: { id: '1001', key: 'APP-1' },
          fixVersions: [version],
          comment: {
            comments: [{ id: '1', author: user, created: '2026-03-03T09:00:00.000+0000', body: 'Fine.' }],
            total: 3,
          },
          worklog: {
            worklogs: [{ id: '2', author: user, started: '2026-03-03T09:00:00.000+0000', timeSpentSeconds: 3600 }],
          },
        }),
      ]),
    );
    expect(seed.issues[1]).toMatchObject({
      fields: { parent: { key: 'APP-1' }, fixVersions: [{ id: '500' }] },
      comments: [{ authorId: 'JIRAUSER10', text: 'Fine.' }],
      worklogs: [{ authorId: 'JIRAUSER10', timeSpentSeconds: 3600 }],
    });
    expect(seed.projects[0]?.versions).toMatchObject([version]);
    expect(report.leftOut).toEqual([
      { field: 'Comment', reason: 'only 1 of 3 are in the file', count: 1, example: 'APP-2' },
    ]);
  });

  it('names each thing that it did not take, with its place and the reason', () => {
    const { seed, report } = imported(
      file('mixed.json', [
        issue(1, { status: done, duedate: 'soon', attachment: [{ id: '1' }] }),
        issue(1),
        { key: 'lower-1', fields: {} },
        { key: 'APP-9', fields: [] },
        'a text',
        issue(2, {}, { changelog: { histories: [{ id: '1', created: 'yesterday', items: [] }], total: 40 } }),
      ]),
    );
    expect(seed.issues.map(({ key }) => key)).toEqual(['APP-1', 'APP-2']);
    expect(report.skipped.map(({ path, reason }) => [path, reason])).toEqual(
      [
        ['[4]', 'neither an issue, a page of issues, a field nor a changelog'],
        ['[1]', 'issue APP-1 was already taken'],
        ['[2]', 'key: is not an issue key'],
        ['[3]', 'fields: is not an object of fields'],
        ['[5].changelog', '39 of 40 changelog entries are not in the file'],
        ['[5].changelog.histories[0]', 'changelog entry: “yesterday” is not a point in time'],
      ].sort((a, b) => order(a[0]) - order(b[0])),
    );
    expect(report.leftOut.map(({ field, reason }) => [field, reason])).toEqual([
      ['Due date', 'cannot be read: "soon"'],
      ['Attachment', 'files are not taken'],
    ]);
  });
});

/** Shapes are looked at first, then issue after issue. */
function order(path: string | undefined): number {
  return ['[4]', '[1]', '[2]', '[3]', '[5].changelog', '[5].changelog.histories[0]'].indexOf(path ?? '');
}

describe('a file that cannot be read', () => {
  const good = file('good.json', [issue(1)]);

  it.each([
    ['broken.json', '[\n  {"key": "APP-1",\n   "fields": }\n]', /^broken\.json, line 3, column 14: this is not JSON/],
    ['cut.json', '[{"key": "APP-1"', /^cut\.json, line 1, column 17: this is not JSON/],
    ['empty.json', '  ', /^empty\.json, line 1, column 1: the file is empty/],
    [
      'other.json',
      '{"name": "x"}',
      /^other\.json, at the top: neither issues, a page of issues, fields nor changelogs/,
    ],
    ['numbers.json', '[1, 2]', /^numbers\.json, \[0\]: neither an issue/],
  ])('%s stops the import with its name and place', (name, text, message) => {
    expect(() => imported(good, { name, text })).toThrow(message);
  });

  it('stops the import when no issue is left', () => {
    expect(() => imported(file('bad.json', [{ key: 'x', fields: {} }]))).toThrow(
      'bad.json, [0]: no issue can be taken; the first one: key: is not an issue key',
    );
    expect(() => importIssues([], { importedAt })).toThrow('No file, at the top: no issue can be taken');
  });
});
