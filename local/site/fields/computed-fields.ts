import type { Reading } from './field-kind';
import { issueMention } from '../answers/issue-mention';
import { commentAnswer, worklogAnswer } from '../answers/comment';
import { linkAnswers } from '../answers/link';
import { statusCategoryAnswer } from '../answers/named';
import { projectAnswer } from '../answers/project';
import { userOf } from '../answers/user';
import { durationText } from '../duration';
import type { IssueRow } from '../issue-store';
import { idOf } from '../reference';
import { seenWorklogs } from '../worklogs';

type Compute = (row: IssueRow, reading: Reading) => unknown;

const seconds = (row: IssueRow, field: string): number | undefined => {
  const value = row.fields[field];
  return typeof value === 'number' ? value : undefined;
};

/** The sum over an issue and its sub-tasks, absent where none of them has a figure. */
function aggregate(field: string): Compute {
  return (row, { jira }) => {
    const subtasks = jira.issues.childrenOf(row.key).filter((child) => isSubtask(child, jira));
    const figures = [row, ...subtasks].map((issue) => seconds(issue, field)).filter((figure) => figure !== undefined);
    return figures.length === 0 ? null : figures.reduce((sum, figure) => sum + figure, 0);
  };
}

function isSubtask(row: IssueRow, jira: Reading['jira']): boolean {
  return jira.issueTypes.get(idOf(row.fields['issuetype']) ?? '')?.subtask === true;
}

function progressOf(spent: number, remaining: number): Record<string, number> {
  const total = spent + remaining;
  return { progress: spent, total, ...(total === 0 ? {} : { percent: Math.floor((spent / total) * 100) }) };
}

function timeTracking(row: IssueRow): Record<string, unknown> {
  const figures = {
    originalEstimate: seconds(row, 'timeoriginalestimate'),
    remainingEstimate: seconds(row, 'timeestimate'),
    timeSpent: seconds(row, 'timespent'),
  };
  const given = Object.entries(figures).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(given.map(([name, value]) => [name, durationText(value)])),
    ...Object.fromEntries(given.map(([name, value]) => [`${name}Seconds`, value])),
  };
}

function numberOr0(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** Fields whose value follows from others, or lies beside the issue. */
export const computedFields: Readonly<Record<string, Compute>> = {
  project: (_row, { project, viewer }) => projectAnswer(project, viewer),
  statusCategory(row, { jira, viewer }) {
    const status = jira.statuses.get(idOf(row.fields['status']) ?? '');
    return status === undefined ? null : statusCategoryAnswer(status.category, viewer);
  },
  creator(row, { jira, viewer }) {
    const accountId = idOf(row.fields['creator']) ?? idOf(row.fields['reporter']);
    return accountId === undefined ? null : userOf(jira, accountId, viewer);
  },
  subtasks: (row, { jira, viewer, visible }) =>
    jira.issues
      .childrenOf(row.key)
      .filter((child) => isSubtask(child, jira) && visible(child))
      .map((child) => issueMention(jira, child, viewer)),
  issuelinks: (row, { jira, viewer, visible }) => linkAnswers(jira, row, viewer, visible),
  timetracking: timeTracking,
  aggregatetimeoriginalestimate: aggregate('timeoriginalestimate'),
  aggregatetimeestimate: aggregate('timeestimate'),
  aggregatetimespent: aggregate('timespent'),
  progress: (row) => progressOf(seconds(row, 'timespent') ?? 0, seconds(row, 'timeestimate') ?? 0),
  aggregateprogress: (row, reading) =>
    progressOf(numberOr0(aggregate('timespent')(row, reading)), numberOr0(aggregate('timeestimate')(row, reading))),
  workratio(row) {
    const estimate = seconds(row, 'timeoriginalestimate');
    return estimate === undefined || estimate === 0
      ? -1
      : Math.floor((100 * (seconds(row, 'timespent') ?? 0)) / estimate);
  },
  attachment: () => [],
  votes: (row, { viewer }) => ({
    self: `${viewer.origin}/rest/api/3/issue/${row.key}/votes`,
    votes: 0,
    hasVoted: false,
  }),
  watches(row, { jira, viewer }) {
    const watchers = jira.issues.watcherIds(row.id);
    return {
      self: `${viewer.origin}/rest/api/3/issue/${row.key}/watchers`,
      watchCount: watchers.length,
      isWatching: viewer.accountId !== undefined && watchers.includes(viewer.accountId),
    };
  },
  comment(row, { jira, viewer }) {
    const comments = jira.issues.details(row.id, 'comments').map((entry) => commentAnswer(jira, row.id, entry, viewer));
    const self = `${viewer.origin}/rest/api/3/issue/${row.id}/comment`;
    return { comments, self, maxResults: comments.length, total: comments.length, startAt: 0 };
  },
  worklog(row, { jira, viewer }) {
    const all = seenWorklogs(jira, row, viewer);
    const worklogs = all.slice(0, 20).map((entry) => worklogAnswer(jira, row.id, entry, viewer));
    return { startAt: 0, maxResults: 20, total: all.length, worklogs };
  },
};
