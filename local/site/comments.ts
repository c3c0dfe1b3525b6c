import { issueEvent } from './issue-event';
import type { Comment, IssueRow } from './issue-store';
import type { Jira } from './jira';

/** Adds a comment; `body` is an ADF document. */
export function addComment(jira: Jira, row: IssueRow, authorId: string, body: unknown): Comment {
  const created = jira.now().toISOString();
  const comment: Comment = { id: String(jira.nextId('entity')), authorId, created, updated: created, body };
  jira.issues.setDetails(row.id, 'comments', [...jira.issues.details(row.id, 'comments'), comment]);
  const after = { ...row, fields: { ...row.fields, updated: created } };
  jira.issues.put(after);
  jira.emit(
    issueEvent(jira, 'commented', after, authorId, [], {
      comment: { id: comment.id, author: { accountId: authorId }, body, created },
    }),
  );
  return comment;
}
