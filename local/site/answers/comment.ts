import { userOf } from './user';
import type { Viewer } from '../context';
import type { Comment, Worklog } from '../issue-store';
import type { Jira } from '../jira';
import { durationText } from '../duration';
import { jiraTimestamp } from '../timestamp';

export function commentAnswer(jira: Jira, issueId: string, comment: Comment, viewer: Viewer): Record<string, unknown> {
  const author = userOf(jira, comment.authorId, viewer);
  return {
    self: `${viewer.origin}/rest/api/3/issue/${issueId}/comment/${comment.id}`,
    id: comment.id,
    author,
    body: comment.body,
    updateAuthor: author,
    created: jiraTimestamp(comment.created, viewer.timeZone),
    updated: jiraTimestamp(comment.updated, viewer.timeZone),
    jsdPublic: true,
  };
}

function visibility(jira: Jira, name: string | undefined): object {
  const group = jira.directory.groups().find((one) => one.name === name);
  return group ? { visibility: { type: 'group', value: group.name, identifier: group.groupId } } : {};
}

export function worklogAnswer(jira: Jira, issueId: string, worklog: Worklog, viewer: Viewer): Record<string, unknown> {
  const author = userOf(jira, worklog.authorId, viewer);
  return {
    self: `${viewer.origin}/rest/api/3/issue/${issueId}/worklog/${worklog.id}`,
    author,
    updateAuthor: author,
    ...(worklog.comment === undefined ? {} : { comment: worklog.comment }),
    ...visibility(jira, worklog.group),
    created: jiraTimestamp(worklog.created, viewer.timeZone),
    updated: jiraTimestamp(worklog.updated, viewer.timeZone),
    started: jiraTimestamp(worklog.started, viewer.timeZone),
    timeSpent: durationText(worklog.timeSpentSeconds),
    timeSpentSeconds: worklog.timeSpentSeconds,
    id: worklog.id,
    issueId,
  };
}
