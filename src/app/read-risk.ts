import type { RiskRow } from '../analysis/risk-row';
import type { FieldSource } from '../api/field-source';
import type { IssueRisk } from '../api/issue-risk';
import { columnSources, fromSources } from './column-sources';
import type { OpenIssue } from './open-issue';
import { withOwnerNames } from './owner-names';
import { notFound } from './refusal';
import { registerKinds } from './register-kinds';
import { riskRow } from '../analysis/risk-register';
import { issueMatches } from '../atlassian/issue-matches';
import { fieldIds, mappedFieldsOf } from '../atlassian/mapped-fields';
import { readEditScreen, type EditScreen } from '../atlassian/read-edit-screen';
import { fetchIssues } from '../atlassian/read-issues';
import { mostPeople, readPeople } from '../atlassian/read-people';
import { userJql } from '../atlassian/user-jql';
import type { Issue } from '../model/issue';
import { issueToRisk } from '../model/issue-to-risk';
import type { Person } from '../model/person';
import { present } from '../model/present';
import { isFrom } from '../model/register-entry';

/** An issue with what makes it a risk, as it stands at this moment; `row` is absent where it is none. */
export interface FoundRisk {
  readonly issue: Issue;
  readonly row?: RiskRow;
  readonly fields: readonly FieldSource[];
  readonly screen: EditScreen | undefined;
  /** Who may own it: the people who may be assigned to work of the project. */
  readonly people: readonly Person[];
}

/** Reads the issue itself, never the search index, which lags behind what was just written. */
export async function readRisk({ jira, home, permissions, catalogue, settings, asOf }: OpenIssue): Promise<FoundRisk> {
  const { columns, property } = registerKinds.risks;
  const found = mappedFieldsOf(columns, settings, catalogue, home.project.id);
  const { jql } = settings.risks;
  const [[read], screen, people, isChosen] = await Promise.all([
    fetchIssues(jira, [home.id], { mapped: fieldIds(found), property }),
    permissions.edit ? readEditScreen(jira, home.id) : undefined,
    readPeople(jira, home.project.key, { query: '', most: mostPeople }),
    jql === undefined ? false : issueMatches(jira, home.id, userJql(jql)),
  ]);
  if (!read) throw notFound('work item');
  const fields = columnSources(columns, found, settings, { issues: [read], screen, mayEdit: permissions.edit });
  const issue = withOwnerNames(fromSources(read, fields, settings), people);
  const isRisk = isChosen || isFrom(settings.risks, issue);
  const row = isRisk ? riskRow(issueToRisk(issue, settings).risk, settings.riskModel, asOf) : undefined;
  return { issue, fields, screen, people, ...present({ row }) };
}

export function issueRisk({ permissions, settings }: OpenIssue, { issue, row }: FoundRisk): IssueRisk {
  return {
    key: issue.key,
    summary: issue.summary,
    model: settings.riskModel,
    mayEdit: permissions.edit,
    ...present({ risk: row }),
  };
}
