import { issueTypeAnswer, priorityAnswer, statusAnswer } from './named';
import type { Viewer } from '../context';
import type { IssueRow } from '../issue-store';
import type { Jira } from '../jira';
import { idOf } from '../reference';

/** An issue as parents, sub-tasks and links mention it. */
export function issueMention(jira: Jira, row: IssueRow, viewer: Viewer): Record<string, unknown> {
  const { summary, status, priority, issuetype } = row.fields;
  const foundStatus = jira.statuses.get(idOf(status) ?? '');
  const foundPriority = jira.priorities.get(idOf(priority) ?? '');
  const foundType = jira.issueTypes.get(idOf(issuetype) ?? '');
  return {
    id: row.id,
    key: row.key,
    self: `${viewer.origin}/rest/api/3/issue/${row.id}`,
    fields: {
      summary,
      ...(foundStatus === undefined ? {} : { status: statusAnswer(foundStatus, viewer) }),
      ...(foundPriority === undefined ? {} : { priority: priorityAnswer(foundPriority, viewer) }),
      ...(foundType === undefined ? {} : { issuetype: issueTypeAnswer(foundType, viewer) }),
    },
  };
}
