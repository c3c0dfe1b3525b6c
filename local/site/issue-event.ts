import type { ChangelogItem } from './changelog-items';
import { issueTypeAnswer, statusAnswer } from './answers/named';
import { projectAnswer } from './answers/project';
import type { Viewer } from './context';
import type { IssueRow } from './issue-store';
import type { Jira } from './jira';
import { idOf } from './reference';
import type { SiteEvent } from './site-event';
import { jiraTimestamp } from './timestamp';

const site: Viewer = { timeZone: 'UTC', origin: '' };

const account = (value: unknown): { accountId: string } | null => {
  const accountId = idOf(value);
  return accountId === undefined ? null : { accountId };
};

/** The part of an issue that Forge's product events carry. */
function eventIssue(jira: Jira, row: IssueRow): Record<string, unknown> {
  const { summary, issuetype, status, reporter, creator, assignee, created, updated } = row.fields;
  const type = jira.issueTypes.get(idOf(issuetype) ?? '');
  const foundStatus = jira.statuses.get(idOf(status) ?? '');
  const project = jira.projects.get(row.projectId);
  return {
    id: row.id,
    key: row.key,
    fields: {
      summary,
      ...(type === undefined ? {} : { issuetype: issueTypeAnswer(type, site) }),
      creator: account(creator),
      created: jiraTimestamp(String(created), 'UTC'),
      ...(project === undefined ? {} : { project: projectAnswer(project, site) }),
      reporter: account(reporter),
      assignee: account(assignee),
      updated: jiraTimestamp(String(updated), 'UTC'),
      ...(foundStatus === undefined ? {} : { status: statusAnswer(foundStatus, site) }),
    },
  };
}

function mentionedStatuses(row: IssueRow, items: readonly ChangelogItem[]): { id: string }[] {
  const change = items.find((item) => item.fieldId === 'status');
  const ids = change === undefined ? [idOf(row.fields['status'])] : [change.from, change.to];
  return ids.flatMap((id) => (id === null || id === undefined ? [] : [{ id }]));
}

/** `avi:jira:updated:issue` and its siblings. */
export function issueEvent(
  jira: Jira,
  what: 'created' | 'updated' | 'assigned' | 'deleted' | 'commented',
  row: IssueRow,
  authorId: string,
  items: readonly ChangelogItem[] = [],
  more: Readonly<Record<string, unknown>> = {},
): SiteEvent {
  const people = [row.fields['reporter'], row.fields['creator'], row.fields['assignee'], authorId].flatMap(
    (value) => idOf(value) ?? [],
  );
  return {
    eventType: `avi:jira:${what}:issue`,
    issue: eventIssue(jira, row),
    ...(items.length === 0 ? {} : { changelog: { items } }),
    atlassianId: authorId,
    associatedUsers: [...new Set(people)].map((accountId) => ({ accountId })),
    associatedStatuses: mentionedStatuses(row, items),
    ...more,
  };
}
