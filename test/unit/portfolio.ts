import type { ChangeProperty } from '../../src/model/change';
import type { FieldChange, Issue, IssueLink, IssueStatus, StatusCategory, Version } from '../../src/model/issue';
import type { Person } from '../../src/model/person';
import type { RiskProperty } from '../../src/model/risk';
import { standardSettings, type ProjectSettings } from '../../src/model/settings';

/** 18 November 2026 is a Wednesday, in ISO week 47. */
export const wednesday = '2026-11-18';

const names: Readonly<Record<StatusCategory, string>> = {
  'to-do': 'To Do',
  'in-progress': 'In Progress',
  done: 'Done',
};

/** Facts of an issue; a status is given whole or by its category, a person by name. */
export type IssueFacts = Partial<Omit<Issue, 'status' | 'assignee' | 'reporter'>> & {
  readonly status?: StatusCategory | IssueStatus;
  readonly assignee?: string | Person;
  readonly reporter?: string | Person;
};

/** An issue of the type, status and dates that matter to a test; all else is ordinary. */
export function anIssue(key: string, facts: IssueFacts = {}): Issue {
  const { status = 'to-do', assignee, reporter = 'Bea Berg', ...rest } = facts;
  return {
    id: key.replace(/\D/g, ''),
    key,
    projectKey: key.split('-')[0] ?? key,
    summary: `Summary of ${key}`,
    type: 'Task',
    subtask: false,
    status: typeof status === 'string' ? { name: names[status], category: status } : status,
    labels: [],
    components: [],
    created: '2026-11-02T09:00:00.000Z',
    updated: '2026-11-17T09:00:00.000Z',
    versionIds: [],
    links: [],
    mapped: {},
    reporter: somebody(reporter),
    ...(assignee !== undefined && { assignee: somebody(assignee) }),
    ...rest,
  };
}

export function somebody(person: string | Person): Person {
  if (typeof person !== 'string') return person;
  return { accountId: person.toLowerCase().replace(/\W+/g, '-'), name: person, active: true };
}

/** A risk whose values the app keeps in its own issue property. */
export function aRisk(key: string, values: Omit<Partial<RiskProperty>, 'v'> = {}, facts: IssueFacts = {}): Issue {
  return anIssue(key, { type: 'Risk', assignee: 'Ravi Rao', property: { v: 1, ...values }, ...facts });
}

/** A change request in the named status. */
export function aChange(
  key: string,
  status: string,
  values: Omit<Partial<ChangeProperty>, 'v'> = {},
  facts: IssueFacts = {},
): Issue {
  const category = /draft|submitted/i.test(status)
    ? 'to-do'
    : /assess|pending|approved$/i.test(status)
      ? 'in-progress'
      : 'done';
  return anIssue(key, {
    type: 'Change request',
    status: { name: status, category },
    property: { v: 1, ...values },
    history: [],
    ...facts,
  });
}

export function aMilestone(key: string, due: string | undefined, facts: IssueFacts = {}): Issue {
  return anIssue(key, {
    type: 'Milestone',
    assignee: 'Kim Keller',
    history: [],
    ...(due !== undefined && { due }),
    ...facts,
  });
}

export function aVersion(id: string, release: string | undefined, facts: Partial<Version> = {}): Version {
  return { id, name: `Release ${id}`, released: false, ...(release !== undefined && { release }), ...facts };
}

export function statusChange(day: string, from: string, to: string, by = 'Ada Approver'): FieldChange {
  return {
    at: `${day}T10:00:00.000Z`,
    by: somebody(by),
    field: 'status',
    fieldId: 'status',
    fromText: from,
    toText: to,
  };
}

/** A move of the due date as Jira writes it: the date, and the date with a time as text. */
export function dueChange(day: string, from: string | undefined, to: string | undefined): FieldChange {
  return {
    at: `${day}T10:00:00.000Z`,
    field: 'duedate',
    fieldId: 'duedate',
    ...(from !== undefined && { from, fromText: `${from} 00:00:00.0` }),
    ...(to !== undefined && { to, toText: `${to} 00:00:00.0` }),
  };
}

export function isBlockedBy(key: string): IssueLink {
  const status = { name: 'To Do', category: 'to-do' } as const;
  return { type: 'Blocks', label: 'is blocked by', outward: false, key, summary: key, status };
}

/** The standard settings with one part changed. */
export function settingsWith(part: Partial<ProjectSettings>): ProjectSettings {
  return { ...standardSettings, ...part };
}
