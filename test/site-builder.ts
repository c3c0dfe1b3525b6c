import type { Grant, SeedField, SeedHistory, SeedIssue, SeedProject, SeedUser, SiteSeed } from '../local/site/seed';

const issueTypes = ['Epic', 'Story', 'Task', 'Sub-task', 'Bug', 'Risk', 'Change request', 'Milestone'] as const;
export type IssueTypeName = (typeof issueTypes)[number];

const statuses = {
  'To Do': 'new',
  'In Progress': 'indeterminate',
  Done: 'done',
  Identified: 'new',
  Monitoring: 'indeterminate',
  Closed: 'done',
  Submitted: 'new',
  'Pending decision': 'indeterminate',
  Approved: 'done',
} as const;
export type StatusName = keyof typeof statuses;

const priorities = ['Highest', 'High', 'Medium', 'Low', 'Lowest'];
const linkTypes = [
  { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '2', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

const scale = (labels: readonly string[], first: number): { id: string; value: string }[] =>
  labels.map((label, index) => ({ id: String(first + index), value: `${index + 1} - ${label}` }));

const field = (id: number, name: string, type: string, custom: string, rest: Partial<SeedField> = {}): SeedField => ({
  id: `customfield_${id}`,
  name,
  schema: { type, custom: `com.atlassian.jira.plugin.system.customfieldtypes:${custom}`, customId: id },
  ...rest,
});

const customFields: readonly SeedField[] = [
  field(10015, 'Start date', 'date', 'datepicker'),
  field(10016, 'Story points', 'number', 'float'),
  field(10101, 'Risk probability', 'option', 'select', {
    options: scale(['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'], 101),
  }),
  field(10102, 'Risk impact', 'option', 'select', {
    options: scale(['Negligible', 'Minor', 'Moderate', 'Major', 'Severe'], 201),
  }),
  field(10105, 'Risk owner', 'user', 'userpicker'),
  field(10106, 'Next review', 'date', 'datepicker'),
];

/** What may be said of an issue; everything has a plain default. */
export interface IssueTraits {
  readonly summary?: string;
  readonly status?: StatusName;
  readonly assignee?: string;
  readonly created?: string;
  readonly updated?: string;
  readonly due?: string;
  readonly start?: string;
  readonly parent?: string;
  readonly security?: string;
  readonly labels?: readonly string[];
  readonly estimateHours?: number;
  readonly spentHours?: number;
  /** 1 … 5, kept in the custom fields. */
  readonly probability?: number;
  readonly impact?: number;
  /** Any other field, in REST values. */
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Outward "blocks" links. */
  readonly blocks?: readonly string[];
  readonly comments?: readonly string[];
  readonly watchers?: readonly string[];
}

/** One field's way from one value to another; the texts are what people read, by default the values themselves. */
export interface ChangeTraits {
  readonly field: string;
  readonly fieldId?: string;
  readonly fieldtype?: 'jira' | 'custom';
  readonly from?: string;
  readonly fromText?: string;
  readonly to?: string;
  readonly toText?: string;
}

/** A small site in the words of the field: `portfolio().project('ERP').risk('ERP-1', { probability: 4, impact: 5 }).seed()`. */
export interface Portfolio {
  person(accountId: string, traits?: Partial<SeedUser>): Portfolio;
  group(name: string, members: readonly string[]): Portfolio;
  project(
    key: string,
    traits?: Partial<SeedProject> & { browse?: readonly Grant[]; edit?: readonly Grant[] },
  ): Portfolio;
  issue(key: string, type: IssueTypeName, traits?: IssueTraits): Portfolio;
  task(key: string, traits?: IssueTraits): Portfolio;
  risk(key: string, traits?: IssueTraits): Portfolio;
  change(key: string, traits?: IssueTraits): Portfolio;
  milestone(key: string, traits?: IssueTraits): Portfolio;
  /** An entry of an issue's changelog: which field went from what to what, when and by whom. */
  changed(key: string, at: string, by: string, item: ChangeTraits): Portfolio;
  /** Time that somebody logged; with a group, for its members only. */
  logged(key: string, by: string, started: string, hours: number, group?: string): Portfolio;
  version(projectKey: string, name: string, traits?: { releaseDate?: string; released?: boolean }): Portfolio;
  seed(): SiteSeed;
}

const noon = (day: string): string => `${day}T12:00:00.000Z`;
const statusId = (name: StatusName): string => String(Object.keys(statuses).indexOf(name) + 1);
const typeId = (name: IssueTypeName): string => String(10_000 + issueTypes.indexOf(name));

function issueFields(type: IssueTypeName, key: string, traits: IssueTraits): Record<string, unknown> {
  const { status = 'To Do', created = noon('2026-01-05') } = traits;
  const given: Record<string, unknown> = {
    assignee: traits.assignee && { accountId: traits.assignee },
    duedate: traits.due,
    customfield_10015: traits.start,
    parent: traits.parent && { key: traits.parent },
    security: traits.security && { id: traits.security },
    labels: traits.labels,
    timeoriginalestimate: traits.estimateHours && traits.estimateHours * 3600,
    timeestimate: traits.estimateHours && (traits.estimateHours - (traits.spentHours ?? 0)) * 3600,
    timespent: traits.spentHours && traits.spentHours * 3600,
    customfield_10101: traits.probability && { id: String(100 + traits.probability) },
    customfield_10102: traits.impact && { id: String(200 + traits.impact) },
  };
  return {
    summary: traits.summary ?? `${type} ${key}`,
    issuetype: { id: typeId(type) },
    status: { id: statusId(status) },
    priority: { id: '3' },
    reporter: { accountId: 'ada' },
    creator: { accountId: 'ada' },
    created,
    updated: traits.updated ?? created,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    ...traits.fields,
  };
}

export function portfolio(): Portfolio {
  const users: SeedUser[] = [];
  const groups: { groupId: string; name: string; members: readonly string[] }[] = [];
  const projects: SeedProject[] = [];
  const issues: SeedIssue[] = [];
  let lastId = 10_000;
  const nextId = (): string => String((lastId += 1));

  const builder: Portfolio = {
    person(accountId, traits = {}) {
      const displayName = accountId.charAt(0).toUpperCase() + accountId.slice(1);
      const emailAddress = `${accountId}@example.com`;
      users.push({
        accountId,
        accountType: 'atlassian',
        displayName,
        emailAddress,
        active: true,
        timeZone: 'UTC',
        locale: 'en_GB',
        ...traits,
      });
      return builder;
    },
    group(name, members) {
      groups.push({ groupId: `group-${name}`, name, members });
      return builder;
    },
    project(key, { browse = ['anyone'], edit = ['anyone'], ...traits } = {}) {
      projects.push({
        id: nextId(),
        key,
        name: `Project ${key}`,
        description: '',
        leadAccountId: 'ada',
        projectTypeKey: 'software',
        issueTypeIds: issueTypes.map(typeId),
        statusIds: Object.keys(statuses).map((_name, index) => String(index + 1)),
        permissions: { browse, edit, administer: ['ada'] },
        securityLevels: [],
        roles: [{ id: 10_002, name: 'Administrators', members: ['ada'] }],
        versions: [],
        components: [],
        ...traits,
      });
      return builder;
    },
    issue(key, type, traits = {}) {
      const project = projects.find((one) => key.startsWith(`${one.key}-`));
      if (project === undefined) throw new Error(`No project for ${key}`);
      const created = noon('2026-01-06');
      issues.push({
        id: nextId(),
        key,
        projectId: project.id,
        fields: issueFields(type, key, traits),
        ...(traits.properties === undefined ? {} : { properties: traits.properties }),
        changelog: [],
        comments: (traits.comments ?? []).map((text) => ({ id: nextId(), authorId: 'ada', created, text })),
        worklogs:
          traits.spentHours === undefined
            ? []
            : [
                {
                  id: nextId(),
                  authorId: traits.assignee ?? 'ada',
                  started: created,
                  timeSpentSeconds: traits.spentHours * 3600,
                },
              ],
        links: (traits.blocks ?? []).map((outwardKey) => ({ id: nextId(), typeId: '1', outwardKey })),
        ...(traits.watchers === undefined ? {} : { watcherIds: traits.watchers }),
      });
      return builder;
    },
    task: (key, traits) => builder.issue(key, 'Task', traits),
    risk: (key, traits) => builder.issue(key, 'Risk', { status: 'Identified', ...traits }),
    change: (key, traits) => builder.issue(key, 'Change request', { status: 'Submitted', ...traits }),
    milestone: (key, traits) => builder.issue(key, 'Milestone', traits),
    changed(key, at, by, item) {
      const index = issues.findIndex((issue) => issue.key === key);
      const issue = issues[index];
      if (issue === undefined) throw new Error(`No issue ${key}`);
      const { field, fieldId = field, fieldtype = 'jira', from = null, fromText = from, to = null, toText = to } = item;
      const entry = { field, fieldtype, fieldId, from, fromString: fromText, to, toString: toText };
      const history: SeedHistory = { id: nextId(), authorId: by, created: at, items: [entry] };
      issues[index] = { ...issue, changelog: [...issue.changelog, history] };
      return builder;
    },
    logged(key, by, started, hours, group) {
      const index = issues.findIndex((issue) => issue.key === key);
      const issue = issues[index];
      if (issue === undefined) throw new Error(`No issue ${key}`);
      const restricted = group === undefined ? {} : { group };
      const entry = { id: nextId(), authorId: by, started, timeSpentSeconds: hours * 3600, ...restricted };
      issues[index] = { ...issue, worklogs: [...issue.worklogs, entry] };
      return builder;
    },
    version(projectKey, name, traits = {}) {
      const index = projects.findIndex((project) => project.key === projectKey);
      const project = projects[index];
      if (project === undefined) throw new Error(`No project ${projectKey}`);
      const version = { id: nextId(), name, released: false, archived: false, ...traits };
      projects[index] = { ...project, versions: [...project.versions, version] };
      return builder;
    },
    seed: () => ({
      users,
      groups,
      issueTypes: issueTypes.map((name) => ({
        id: typeId(name),
        name,
        description: '',
        subtask: name === 'Sub-task',
        hierarchyLevel: name === 'Epic' ? 1 : name === 'Sub-task' ? -1 : 0,
      })),
      statuses: Object.entries(statuses).map(([name, category], index) => ({ id: String(index + 1), name, category })),
      priorities: priorities.map((name, index) => ({ id: String(index + 1), name })),
      resolutions: [{ id: '10000', name: 'Done' }],
      customFields,
      linkTypes,
      projects,
      issues,
      boards: [],
      sprints: [],
      spaces: [],
      pages: [],
    }),
  };
  return builder;
}
