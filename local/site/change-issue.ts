import { changelogItems, type ChangelogItem } from './changelog-items';
import { fieldById } from './fields/field';
import { inTransaction } from './database';
import { issueEvent } from './issue-event';
import type { IssueRow } from './issue-store';
import type { Jira } from './jira';

/** New stored values by field id; `undefined` empties a field. */
export type FieldChanges = ReadonlyMap<string, unknown>;

/** Fields that change without a word in the changelog. */
const silentFields = new Set(['updated', 'created', 'resolutiondate', 'statuscategorychangedate', 'lastViewed']);

function itemsOf(jira: Jira, row: IssueRow, changes: FieldChanges): ChangelogItem[] {
  const project = jira.projects.get(row.projectId);
  if (project === undefined) return [];
  return [...changes].flatMap(([id, after]) => {
    const field = fieldById(jira, id);
    if (field === undefined || silentFields.has(id)) return [];
    return changelogItems(row.fields[id], after, { jira, field, project });
  });
}

function appendHistory(jira: Jira, issueId: string, authorId: string, created: string, items: ChangelogItem[]): void {
  const id = String(jira.nextId('entity'));
  const histories = jira.issues.details(issueId, 'changelog');
  jira.issues.setDetails(issueId, 'changelog', [...histories, { id, authorId, created, items }]);
}

function withChanges(row: IssueRow, changes: FieldChanges, updated: string): IssueRow {
  const fields: Record<string, unknown> = { ...row.fields, updated };
  for (const [id, value] of changes) {
    if (value === undefined) delete fields[id];
    else fields[id] = value;
  }
  return { ...row, fields };
}

/**
 * Changes an issue: stores the values, moves `updated`, writes one entry into the changelog and tells the listeners.
 * `moreItems` are changes that no field holds, such as a link. Nothing happens when nothing is different.
 */
export function changeIssue(
  jira: Jira,
  row: IssueRow,
  changes: FieldChanges,
  authorId: string,
  moreItems: readonly ChangelogItem[] = [],
): IssueRow {
  const items = [...itemsOf(jira, row, changes), ...moreItems];
  if (items.length === 0) return row;
  const now = jira.now().toISOString();
  const after = withChanges(row, changes, now);
  inTransaction(jira.database, () => {
    jira.issues.put(after);
    appendHistory(jira, row.id, authorId, now, items);
  });
  jira.emit(issueEvent(jira, 'updated', after, authorId, items));
  if (items.some((item) => item.fieldId === 'assignee'))
    jira.emit(issueEvent(jira, 'assigned', after, authorId, items));
  return after;
}
