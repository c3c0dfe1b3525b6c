import { changeIssue } from './change-issue';
import type { Viewer } from './context';
import type { IssueRow, Worklog } from './issue-store';
import type { Jira } from './jira';

/** What logging work does to the remaining estimate. */
export type EstimateAdjustment =
  | { readonly kind: 'leave' }
  | { readonly kind: 'auto' }
  | { readonly kind: 'new'; readonly seconds: number }
  | { readonly kind: 'manual'; readonly seconds: number };

function remainingAfter(before: unknown, logged: number, adjustment: EstimateAdjustment): number | undefined {
  const remaining = typeof before === 'number' ? before : undefined;
  if (adjustment.kind === 'new') return adjustment.seconds;
  if (remaining === undefined || adjustment.kind === 'leave') return remaining;
  return Math.max(0, remaining - (adjustment.kind === 'manual' ? adjustment.seconds : logged));
}

/** What somebody may see of the work logged on an issue. */
export function seenWorklogs(jira: Jira, row: IssueRow, { accountId }: Viewer): readonly Worklog[] {
  return jira.issues
    .details(row.id, 'worklogs')
    .filter(({ group }) => group === undefined || jira.directory.holds(accountId, [`group:${group}`]));
}

/** Logs work: the time spent grows, the remaining estimate follows, the changelog tells both. */
export function addWorklog(
  jira: Jira,
  row: IssueRow,
  entry: Pick<Worklog, 'authorId' | 'started' | 'timeSpentSeconds' | 'comment' | 'group'>,
  adjustment: EstimateAdjustment,
): Worklog {
  const now = jira.now().toISOString();
  const worklog: Worklog = { id: String(jira.nextId('entity')), created: now, updated: now, ...entry };
  jira.issues.setDetails(row.id, 'worklogs', [...jira.issues.details(row.id, 'worklogs'), worklog]);
  const spent = row.fields['timespent'];
  const changes = new Map<string, unknown>([
    ['timeestimate', remainingAfter(row.fields['timeestimate'], entry.timeSpentSeconds, adjustment)],
    ['timespent', (typeof spent === 'number' ? spent : 0) + entry.timeSpentSeconds],
  ]);
  changeIssue(jira, row, changes, entry.authorId, [
    { field: 'WorklogId', fieldtype: 'jira', from: null, fromString: null, to: worklog.id, toString: worklog.id },
  ]);
  jira.emit({
    eventType: 'avi:jira:created:worklog',
    atlassianId: entry.authorId,
    worklog: {
      id: worklog.id,
      issueId: row.id,
      author: { accountId: entry.authorId },
      started: worklog.started,
      timeSpentSeconds: worklog.timeSpentSeconds,
    },
  });
  return worklog;
}
