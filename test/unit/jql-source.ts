import type { JqlCatalogue } from '../../local/site/jql/jql-catalogue';
import type { JqlIssue, JqlLink, JqlSource } from '../../local/site/jql/source';
import type { SeedHistory, SeedProject } from '../../local/site/seed';

/** A small site for queries: two projects, three people, nine issues; now is Wednesday 2026-03-18 10:00 in Berlin. */
const project = (id: string, key: string, name: string, leadAccountId: string): SeedProject => ({
  id,
  key,
  name,
  description: '',
  leadAccountId,
  projectTypeKey: 'software',
  issueTypeIds: ['1', '2', '3', '4'],
  statusIds: ['1', '2', '3'],
  permissions: { browse: ['anyone'], edit: ['anyone'], administer: [] },
  securityLevels: key === 'ERP' ? [{ id: '70', name: 'Steering only', members: [] }] : [],
  roles: [],
  versions:
    key === 'ERP'
      ? [
          { id: '31', name: 'Pilot', released: true, archived: false, releaseDate: '2026-01-30' },
          { id: '32', name: 'Go-live', released: false, archived: false, releaseDate: '2026-06-30' },
        ]
      : [{ id: '33', name: 'Go-live', released: false, archived: false }],
  components: [{ id: `4${id}`, name: `${key} core` }],
});

const catalogue: JqlCatalogue = {
  users: [
    ['ann', 'Ann Example'],
    ['ben', 'Ben Example'],
    ['cleo', 'Cleo Example'],
  ].map(([accountId = '', displayName = '']) => ({
    accountId,
    accountType: 'atlassian',
    displayName,
    emailAddress: `${accountId}@example.com`,
    active: true,
    timeZone: 'Europe/Berlin',
    locale: 'en_GB',
  })),
  groups: [{ groupId: 'g1', name: 'core-team', members: ['ann', 'ben'] }],
  issueTypes: [
    { id: '1', name: 'Epic', description: '', subtask: false, hierarchyLevel: 1 },
    { id: '2', name: 'Task', description: '', subtask: false, hierarchyLevel: 0 },
    { id: '3', name: 'Sub-task', description: '', subtask: true, hierarchyLevel: -1 },
    { id: '4', name: 'Risk', description: '', subtask: false, hierarchyLevel: 0 },
  ],
  statuses: [
    { id: '1', name: 'To Do', category: 'new' },
    { id: '2', name: 'In Progress', category: 'indeterminate' },
    { id: '3', name: 'Done', category: 'done' },
  ],
  priorities: [
    { id: '1', name: 'High' },
    { id: '2', name: 'Medium' },
    { id: '3', name: 'Low' },
  ],
  resolutions: [{ id: '1', name: 'Fixed' }],
  customFields: [
    ['customfield_10015', 'Start date', 'date', 'datepicker'],
    ['customfield_10016', 'Story points', 'number', 'float'],
    ['customfield_10101', 'Risk probability', 'option', 'select'],
    ['customfield_10105', 'Risk owner', 'user', 'userpicker'],
    ['customfield_10020', 'Sprint', 'array', 'gh-sprint'],
    ['customfield_10030', 'Remark', 'string', 'textfield'],
  ].map(([id = '', name = '', type = '', custom = '']) => ({
    id,
    name,
    schema: { type, custom: `com.example:${custom}`, customId: Number(id.slice(12)) },
    ...(type === 'option' ? { options: ['1 - Rare', '4 - Likely'].map((value, n) => ({ id: `5${n}`, value })) } : {}),
  })),
  linkTypes: [{ id: '9', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }],
  projects: [project('10', 'ERP', 'ERP upgrade', 'ann'), project('11', 'NET', 'Network segmentation', 'ben')],
  boards: [{ id: 1, name: 'ERP board', type: 'scrum', projectKey: 'ERP' }],
  sprints: [
    { id: 1, boardId: 1, name: 'Sprint 1', state: 'closed' },
    { id: 2, boardId: 1, name: 'Sprint 2', state: 'active' },
    { id: 3, boardId: 1, name: 'Sprint 3', state: 'future' },
  ],
  indexedProperties: [
    { propertyKey: 'coordinator.risk', path: 'exposure', type: 'number', alias: 'riskExposure' },
    { propertyKey: 'coordinator.risk', path: 'response', type: 'string', alias: 'riskResponse' },
    { propertyKey: 'coordinator.risk', path: 'nextReview', type: 'date' },
  ],
};

const fields = (summary: string, type: string, status: string, day: string, more: Record<string, unknown> = {}) => ({
  summary,
  issuetype: { id: type },
  status: { id: status },
  created: `${day}T09:00:00.000Z`,
  updated: `${day}T12:00:00.000Z`,
  creator: { accountId: 'ann' },
  reporter: { accountId: 'ann' },
  priority: { id: '2' },
  labels: [],
  ...more,
});

const issue = (id: string, key: string, values: JqlIssue['fields']): JqlIssue => ({
  id,
  key,
  projectId: key.startsWith('ERP') ? '10' : '11',
  fields: values,
});

const issues: readonly JqlIssue[] = [
  issue(
    '101',
    'ERP-1',
    fields('Move the ledger', '1', '2', '2026-01-05', { priority: { id: '1' }, duedate: '2026-06-30' }),
  ),
  issue(
    '102',
    'ERP-2',
    fields('Rehearse the migration', '2', '2', '2026-02-02', {
      assignee: { accountId: 'ben' },
      parent: { key: 'ERP-1' },
      duedate: '2026-03-18',
      customfield_10015: '2026-03-02',
      customfield_10016: 5,
      customfield_10020: [{ id: 1 }, { id: 2 }],
      fixVersions: [{ id: '32' }],
      timeestimate: 28_800,
      timeoriginalestimate: 144_000,
      labels: ['migration', 'Data'],
    }),
  ),
  issue(
    '103',
    'ERP-3',
    fields('Check migrated balances', '3', '3', '2026-02-10', {
      assignee: { accountId: 'ann' },
      parent: { key: 'ERP-2' },
      resolution: { id: '1' },
      resolutiondate: '2026-03-16T23:30:00.000Z',
      fixVersions: [{ id: '31' }],
      components: [{ id: '410' }],
      customfield_10030: 'Counted twice by hand',
    }),
  ),
  issue(
    '104',
    'ERP-4',
    fields('Vendor may slip', '4', '1', '2026-02-20', {
      customfield_10101: { id: '51' },
      customfield_10105: { accountId: 'cleo' },
      labels: ['risk'],
      security: { id: '70' },
      priority: { id: '3' },
      description: {
        type: 'doc',
        version: 1,
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Licences "late" by weeks' }] }],
      },
    }),
  ),
  issue('112', 'ERP-12', fields('Train the key users', '2', '1', '2026-03-17', { assignee: { accountId: 'cleo' } })),
  issue(
    '201',
    'NET-1',
    fields('Segment the plant network', '2', '2', '2026-01-20', {
      assignee: { accountId: 'ben' },
      duedate: '2026-03-10',
      fixVersions: [{ id: '33' }],
    }),
  ),
  issue('202', 'NET-2', fields('Firewall is out of stock', '4', '1', '2026-03-18', { priority: null })),
];

const moved = (
  day: string,
  authorId: string,
  field: string,
  from: [string, string] | null,
  to: [string, string] | null,
): SeedHistory => ({
  id: `${day}${field}`,
  authorId,
  created: `${day}T10:00:00.000Z`,
  items: [
    {
      field,
      fieldtype: 'jira',
      fieldId: field,
      from: from?.[0] ?? null,
      fromString: from?.[1] ?? null,
      to: to?.[0] ?? null,
      toString: to?.[1] ?? null,
    },
  ],
});

const toDo: [string, string] = ['1', 'To Do'];
const inProgress: [string, string] = ['2', 'In Progress'];
const histories: Readonly<Record<string, readonly SeedHistory[]>> = {
  'ERP-2': [
    moved('2026-02-05', 'ben', 'status', toDo, inProgress),
    moved('2026-02-06', 'ann', 'assignee', ['cleo', 'Cleo Example'], ['ben', 'Ben Example']),
    moved('2026-02-25', 'ann', 'duedate', ['2026-03-01', '2026-03-01'], ['2026-03-18', '2026-03-18']),
  ],
  'ERP-3': [
    moved('2026-02-12', 'ann', 'status', toDo, inProgress),
    moved('2026-03-16', 'ben', 'status', inProgress, ['3', 'Done']),
    moved('2026-03-16', 'ben', 'resolution', null, ['1', 'Fixed']),
  ],
};

const links: Readonly<Record<string, readonly JqlLink[]>> = {
  'ERP-2': [{ typeId: '9', outward: true, otherKey: 'ERP-12' }],
  'ERP-12': [{ typeId: '9', outward: false, otherKey: 'ERP-2' }],
};

export const smallSite: JqlSource = {
  catalogue,
  readerId: 'ann',
  now: new Date('2026-03-18T09:00:00Z'),
  timeZone: 'Europe/Berlin',
  locale: 'en_GB',
  issues: (projectIds) => issues.filter((issue) => projectIds?.includes(issue.projectId) ?? true),
  issue: (idOrKey) => issues.find(({ id, key }) => id === idOrKey || key === idOrKey.toUpperCase()),
  changelog: ({ key }) => histories[key] ?? [],
  properties: ({ key }) =>
    key === 'NET-2'
      ? { 'coordinator.risk': { exposure: 12, response: 'Transfer', nextReview: '2026-03-20', note: 'x' } }
      : {},
  comments: ({ key }) =>
    key === 'NET-1' ? [{ authorId: 'cleo', created: '2026-03-01T08:00:00Z', text: 'Cabling was tested' }] : [],
  worklogs: ({ key }) => (key === 'NET-1' ? [{ authorId: 'ben', started: '2026-03-09T23:30:00Z' }] : []),
  watcherIds: ({ key }) => (key === 'ERP-4' ? ['ann', 'cleo'] : []),
  links: ({ key }) => links[key] ?? [],
};
