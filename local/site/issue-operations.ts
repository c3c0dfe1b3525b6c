import { addComment } from './comments';
import { isDocument } from './adf-text';
import type { FieldRequest } from './field-changes';
import type { IssueRow } from './issue-store';
import type { Jira, LinkType } from './jira';
import { linkIssues } from './link-issues';
import { sees } from './permissions';
import { idOf, textOf } from './reference';
import { Refusal } from './refusal';

type Operations = FieldRequest['update'][string];

export function linkTypeNamed(jira: Jira, value: unknown): LinkType {
  const name = textOf(value, 'name');
  const id = idOf(value);
  const type = jira.linkTypes.all().find((one) => (id === undefined ? one.name === name : one.id === id));
  if (type === undefined) throw new Refusal(404, [`No issue link type with name '${name ?? id ?? ''}' found.`]);
  return type;
}

export function linkedIssue(jira: Jira, value: unknown, accountId: string): IssueRow {
  const row = jira.issues.get(textOf(value, 'key') ?? idOf(value) ?? '');
  if (row === undefined || !sees(jira, accountId, row))
    throw new Refusal(404, ['No issue could be found with key or id.']);
  return row;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

/** `update: { issuelinks: [{ add: { type, outwardIssue } }] }`. */
export function appendLinkRequests(jira: Jira, row: IssueRow, operations: Operations, accountId: string): void {
  for (const { add } of operations) {
    const type = linkTypeNamed(jira, property(add, 'type'));
    const outward = property(add, 'outwardIssue');
    const inward = property(add, 'inwardIssue');
    if (outward !== undefined) linkIssues(jira, type, row, linkedIssue(jira, outward, accountId), accountId);
    if (inward !== undefined) linkIssues(jira, type, linkedIssue(jira, inward, accountId), row, accountId);
  }
}

/** `update: { comment: [{ add: { body } }] }`. */
export function appendCommentRequests(jira: Jira, row: IssueRow, operations: Operations, accountId: string): void {
  for (const { add } of operations) {
    const body = property(add, 'body');
    if (!isDocument(body)) throw new Refusal(400, [], { comment: 'Comment body is not valid!' });
    addComment(jira, jira.issues.get(row.id) ?? row, accountId, body);
  }
}
