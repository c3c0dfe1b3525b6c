import type { ChangeRow } from '../analysis/change-row';
import type { FieldSource } from '../api/field-source';
import { columnSources, fromSources } from './column-sources';
import type { OpenIssue } from './open-issue';
import { withApproverName } from './owner-names';
import { notFound } from './refusal';
import { registerKinds } from './register-kinds';
import { changeRow } from '../analysis/change-log';
import { issueMatches } from '../atlassian/issue-matches';
import { fieldIds, mappedFieldsOf } from '../atlassian/mapped-fields';
import { readEditScreen, type EditScreen } from '../atlassian/read-edit-screen';
import { readHistories } from '../atlassian/read-histories';
import { fetchIssues } from '../atlassian/read-issues';
import { mostPeople, readPeople } from '../atlassian/read-people';
import { userJql } from '../atlassian/user-jql';
import type { Issue } from '../model/issue';
import { issueToChange } from '../model/issue-to-change';
import type { Person } from '../model/person';
import { present } from '../model/present';
import { isFrom } from '../model/register-entry';

/** An issue with what makes it a change request, as it stands at this moment; `row` is absent where it is none. */
export interface FoundChange {
  readonly issue: Issue;
  readonly row?: ChangeRow;
  readonly fields: readonly FieldSource[];
  readonly screen: EditScreen | undefined;
  /** Who may decide about it: the people who may be assigned to work of the project. */
  readonly people: readonly Person[];
}

/** Reads the issue itself, never the search index, which lags behind what was just written. */
export async function readChange({
  jira,
  home,
  permissions,
  catalogue,
  settings,
  asOf,
}: OpenIssue): Promise<FoundChange> {
  const { columns, property, history } = registerKinds.changes;
  const found = mappedFieldsOf(columns, settings, catalogue, home.project.id);
  const { jql } = settings.changes;
  const [[read], screen, histories, people, isChosen] = await Promise.all([
    fetchIssues(jira, [home.id], { mapped: fieldIds(found), property, description: true }),
    permissions.edit ? readEditScreen(jira, home.id) : undefined,
    readHistories(jira, [home.id], history),
    readPeople(jira, home.project.key, { query: '', most: mostPeople }),
    jql === undefined ? false : issueMatches(jira, home.id, userJql(jql)),
  ]);
  if (!read) throw notFound('work item');
  const fields = columnSources(columns, found, settings, { issues: [read], screen, mayEdit: permissions.edit });
  const sourced = withApproverName(fromSources(read, fields, settings), people);
  const issue = { ...sourced, history: histories.get(read.id) ?? [] };
  const isChange = isChosen || isFrom(settings.changes, issue);
  const row = isChange ? changeRow(issueToChange(issue, settings).change, settings, asOf) : undefined;
  return { issue, fields, screen, people, ...present({ row }) };
}
