import { idOf, issueTypes, linkTypes, priorities, resolutions, statuses } from '../local/demo/catalogue';
import { customFields } from '../local/demo/custom-fields';
import type { SeedHistory, SeedIssue, SeedProject, SeedUser, SiteSeed } from '../local/site/seed';
import { asOf, reader, type Generated, type Portfolio } from './portfolio';

/** Id of the first project. */
export const firstId = 10_000;

/** The portfolio as a site to open, in one project or spread over several: everybody may read them. */
export function asSeed({ people, issues }: Portfolio, spread = 1): SiteSeed {
  const keys = projectKeys(spread);
  const projects = keys.map((key, index) => ({ ...project, id: String(firstId + index), key }));
  return {
    users: [
      user(reader, 'Reader'),
      ...Array.from({ length: people }, (_, index) => user(accountId(index + 1), `Person ${index + 1}`)),
    ],
    groups: [],
    issueTypes,
    statuses,
    priorities,
    resolutions,
    customFields: customFields.map((field) => ({ ...field, projectIds: projects.map(({ id }) => id) })),
    linkTypes,
    projects,
    issues: issues.map((issue) => asSeedIssue(issue, projects[issue.number % spread] ?? project)),
    boards: [],
    sprints: [],
    spaces: [],
    pages: [],
  };
}

/** `BIG` alone, or `BIG1`, `BIG2` … */
export function projectKeys(spread: number): readonly string[] {
  return spread === 1 ? ['BIG'] : Array.from({ length: spread }, (_, index) => `BIG${index + 1}`);
}

export function keyOf(issue: Generated, projectKey = 'BIG'): string {
  return `${projectKey}-${issue.number}`;
}

const project: SeedProject = {
  id: String(firstId),
  key: 'BIG',
  name: 'Generated project',
  description: 'Made up for measuring.',
  leadAccountId: reader,
  projectTypeKey: 'software',
  issueTypeIds: issueTypes.map(({ id }) => id),
  statusIds: statuses.map(({ id }) => id),
  permissions: { browse: ['anyone'], edit: ['anyone'], administer: [reader] },
  securityLevels: [],
  roles: [],
  versions: [],
  components: [],
};

function user(id: string, displayName: string): SeedUser {
  return { accountId: id, accountType: 'atlassian', displayName, active: true, timeZone: 'UTC', locale: 'en-GB' };
}

export function accountId(person: number): string {
  return `bench-${person}`;
}

function asSeedIssue(issue: Generated, { id: projectId, key }: SeedProject): SeedIssue {
  const { type, status, done, own } = described(issue);
  const fields = {
    summary: issue.summary,
    issuetype: { id: idOf(issueTypes, type) },
    status: { id: idOf(statuses, status) },
    priority: { id: idOf(priorities, 'Medium') },
    assignee: { accountId: accountId(issue.person) },
    reporter: { accountId: reader },
    created: `${issue.created}T09:00:00.000Z`,
    updated: `${asOf}T08:00:00.000Z`,
    labels: [],
    components: [],
    fixVersions: [],
    ...(done
      ? { resolution: { id: idOf(resolutions, 'Done') }, resolutiondate: `${resolvedOn(issue)}T15:00:00.000Z` }
      : {}),
    ...own,
  };
  const changelog = historyOf(issue, status);
  return {
    id: String(100_000 + issue.number),
    key: keyOf(issue, key),
    projectId,
    fields,
    changelog,
    comments: [],
    worklogs: [],
    links: [],
  };
}

function resolvedOn(issue: Generated): string {
  return issue.kind === 'work' && issue.due < asOf ? issue.due : issue.created;
}

interface Described {
  readonly type: string;
  readonly status: string;
  readonly done: boolean;
  readonly own: Readonly<Record<string, unknown>>;
}

function described(issue: Generated): Described {
  switch (issue.kind) {
    case 'work': {
      const seconds =
        issue.remainingHours === undefined
          ? {}
          : { timeestimate: issue.remainingHours * 3600, timeoriginalestimate: 144_000 };
      const own = { customfield_10015: issue.start, duedate: issue.due, ...seconds };
      return { type: 'Task', status: issue.done ? 'Done' : 'In Progress', done: issue.done, own };
    }
    case 'risk': {
      const own = {
        customfield_10101: option('customfield_10101', issue.probability),
        customfield_10102: option('customfield_10102', issue.impact),
        customfield_10106: issue.nextReview,
      };
      return { type: 'Risk', status: issue.open ? 'Assessed' : 'Closed', done: !issue.open, own };
    }
    case 'change': {
      const own = { customfield_10112: issue.cost, customfield_10113: issue.days };
      return { type: 'Change request', status: issue.status, done: issue.status === 'Rejected', own };
    }
    case 'milestone':
      return {
        type: 'Milestone',
        status: issue.done ? 'Done' : 'To Do',
        done: issue.done,
        own: { duedate: issue.due },
      };
  }
}

function option(fieldId: string, step: number): unknown {
  return customFields.find(({ id }) => id === fieldId)?.options?.[step - 1];
}

/** Risks and work were moved once, milestones re-dated, change requests submitted and perhaps decided. */
function historyOf(issue: Generated, status: string): SeedHistory[] {
  const id = String(1_000_000 + issue.number);
  const entry = { id, authorId: reader, created: `${issue.created}T12:00:00.000Z` };
  if (issue.kind === 'milestone')
    return issue.due === issue.original
      ? []
      : [{ ...entry, items: [item('duedate', issue.original, issue.original, issue.due, issue.due)] }];
  const from = issue.kind === 'change' ? 'Draft' : issue.kind === 'risk' ? 'Identified' : 'To Do';
  return [{ ...entry, items: [item('status', idOf(statuses, from), from, idOf(statuses, status), status)] }];
}

function item(
  field: string,
  from: string,
  fromString: string,
  to: string,
  toText: string,
): SeedHistory['items'][number] {
  return { field, fieldtype: 'jira', fieldId: field, from, fromString, to, toString: toText };
}
