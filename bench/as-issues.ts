import type { Instant } from '../src/model/date';
import type { FieldChange, FieldValue, Issue, StatusCategory } from '../src/model/issue';
import { accountId, keyOf } from './as-seed';
import { asOf, reader, type Generated, type Portfolio } from './portfolio';

/** The portfolio as the facts that analysis is given, so that it can be measured without pulling. */
export function asIssues({ issues }: Portfolio): Issue[] {
  return issues.map(asIssue);
}

function asIssue(issue: Generated): Issue {
  const { type, status, category, mapped, more } = described(issue);
  return {
    id: String(100_000 + issue.number),
    key: keyOf(issue),
    projectKey: 'BIG',
    summary: issue.summary,
    type,
    subtask: false,
    status: { name: status, category },
    labels: [],
    components: [],
    created: `${issue.created}T09:00:00.000Z`,
    updated: `${asOf}T08:00:00.000Z`,
    assignee: person(accountId(issue.person)),
    reporter: person(reader),
    versionIds: [],
    links: [],
    mapped,
    ...(category === 'done' ? { resolved: instantOf(issue) } : {}),
    ...more,
  };
}

function person(id: string) {
  return { accountId: id, name: id, active: true };
}

function instantOf(issue: Generated): Instant {
  return `${issue.kind === 'work' && issue.due < asOf ? issue.due : issue.created}T15:00:00.000Z`;
}

interface Described {
  readonly type: string;
  readonly status: string;
  readonly category: StatusCategory;
  readonly mapped: Readonly<Record<string, FieldValue>>;
  readonly more: Partial<Issue>;
}

function described(issue: Generated): Described {
  switch (issue.kind) {
    case 'work': {
      const hours =
        issue.remainingHours === undefined
          ? {}
          : { remainingEstimateHours: issue.remainingHours, originalEstimateHours: 40 };
      const more = { start: issue.start, due: issue.due, ...hours };
      return { type: 'Task', ...worked(issue.done, 'In Progress'), mapped: {}, more };
    }
    case 'risk': {
      const { probability, impact, nextReview } = issue;
      const mapped = { riskProbability: probability, riskImpact: impact, riskNextReview: nextReview };
      const state = issue.open
        ? { status: 'Assessed', category: 'in-progress' as const }
        : { status: 'Closed', category: 'done' as const };
      return { type: 'Risk', ...state, mapped, more: {} };
    }
    case 'change': {
      const mapped = { changeCost: issue.cost, changeDays: issue.days };
      const category = issue.status === 'Rejected' ? 'done' : issue.status === 'Submitted' ? 'to-do' : 'in-progress';
      return {
        type: 'Change request',
        status: issue.status,
        category,
        mapped,
        more: { history: [changed(issue, 'status', 'Draft', issue.status)] },
      };
    }
    case 'milestone': {
      const history = issue.due === issue.original ? [] : [changed(issue, 'duedate', issue.original, issue.due)];
      return { type: 'Milestone', ...worked(issue.done, 'To Do'), mapped: {}, more: { due: issue.due, history } };
    }
  }
}

function worked(done: boolean, otherwise: string): { status: string; category: StatusCategory } {
  return done
    ? { status: 'Done', category: 'done' }
    : { status: otherwise, category: otherwise === 'To Do' ? 'to-do' : 'in-progress' };
}

function changed(issue: Generated, field: string, from: string, to: string): FieldChange {
  return { at: `${issue.created}T12:00:00.000Z`, field, fieldId: field, from, fromText: from, to, toText: to };
}
