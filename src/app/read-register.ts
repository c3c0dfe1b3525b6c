import type { FieldSource } from '../api/field-source';
import { columnSources, fromSources } from './column-sources';
import { missingFieldFindings } from './missing-fields';
import type { OpenProject } from './open-project';
import { withApproverName, withOwnerNames } from './owner-names';
import { registerKinds } from './register-kinds';
import { fieldIds, mappedFieldsOf, type FoundFields } from '../atlassian/mapped-fields';
import { readEditScreen, type EditScreen } from '../atlassian/read-edit-screen';
import { readIssues } from '../atlassian/read-issues';
import { mostPeople, readPeople } from '../atlassian/read-people';
import { sourceClause } from '../atlassian/source-clause';
import type { Finding } from '../model/finding';
import type { Issue } from '../model/issue';

export interface Register {
  readonly issues: readonly Issue[];
  readonly fields: readonly FieldSource[];
  /** What is wrong with the settings rather than with an issue. */
  readonly findings: readonly Finding[];
}

/** The issues of one register, each with the values of the columns as this project keeps them. */
export async function readRegister(
  open: OpenProject,
  kind: 'risks' | 'changes',
  also: { readonly weightHistory?: boolean; readonly description?: boolean; readonly approvers?: boolean } = {},
): Promise<Register> {
  const { jira, project, settings, issueTypes, catalogue, permissions, stored } = open;
  const { columns, property, history: always } = registerKinds[kind];
  const found = mappedFieldsOf(columns, settings, catalogue, project.id);
  const history = also.weightHistory ? [...always, ...weightFields(found)] : always;
  const query = sourceClause(settings[kind], project, issueTypes);
  const isRisks = kind === 'risks';
  let screenOf: Promise<EditScreen | undefined> | undefined;
  const seeFirst = (ids: readonly string[]) => {
    if (isRisks && permissions.edit && ids[0]) screenOf ??= readEditScreen(jira, ids[0]);
  };
  const selection = {
    mapped: fieldIds(found),
    property,
    description: also.description ?? false,
    ...(history.length > 0 && { history }),
  };
  const [issues, people] = await Promise.all([
    readIssues(jira, query, selection, seeFirst),
    isRisks || also.approvers ? readPeople(jira, project.key, { query: '', most: mostPeople }) : [],
  ]);
  const evidence = { issues, screen: await screenOf, mayEdit: permissions.edit };
  const fields = columnSources(columns, found, settings, evidence);
  return {
    issues: issues.map((issue) => {
      const read = fromSources(issue, fields, settings);
      return isRisks ? withOwnerNames(read, people) : withApproverName(read, people);
    }),
    fields,
    findings: [...stored.findings, ...missingFieldFindings(columns, found, settings)],
  };
}

/** What tells how a risk stood in former weeks. */
function weightFields({ riskProbability, riskImpact }: FoundFields): readonly string[] {
  return ['status', riskProbability?.id, riskImpact?.id].filter((id) => id !== undefined);
}
