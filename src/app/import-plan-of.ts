import type { ChangeRow } from '../analysis/change-row';
import type { RiskRow } from '../analysis/risk-row';
import { requirePermission } from './authorise';
import { newEntryType } from './new-entry-type';
import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import { readRegister } from './read-register';
import { changeLog } from '../analysis/change-log';
import { changeSheet } from '../analysis/change-sheet';
import { riskProblems } from '../analysis/import-edit';
import { importPlan, type PlannedRow } from '../analysis/import-plan';
import type { ImportRow } from '../analysis/import-row';
import { riskRegister } from '../analysis/risk-register';
import { riskSheet } from '../analysis/risk-sheet';
import type { ImportAsk } from '../api/exchange';
import type { Jira } from '../atlassian/open-jira';
import { mostPeople, readPeople } from '../atlassian/read-people';
import type { Issue } from '../model/issue';

/** What an import of rows comes to at this moment. */
export type OpenImport = { readonly open: OpenProject } & (
  | { readonly register: 'risks'; readonly planned: readonly PlannedRow<RiskRow>[] }
  | { readonly register: 'changes'; readonly planned: readonly PlannedRow<ChangeRow>[] }
);

/** Reads the register as it stands and works out the fate of each row; writes nothing. */
export async function importPlanOf(
  invocation: Invocation,
  asked: ImportAsk & { readonly rows: readonly ImportRow[] },
  jira?: Jira,
): Promise<OpenImport> {
  const open = await openProject(invocation, asked.project, jira);
  requirePermission(open.permissions.edit, 'You are not allowed to edit work items of this project.');
  const isRisks = asked.register === 'risks';
  const [{ issues }, people] = await Promise.all([
    readRegister(open, asked.register, { description: !isRisks, approvers: !isRisks }),
    isRisks ? readPeople(open.jira, open.project.key, { query: '', most: mostPeople }) : [],
  ]);
  const { settings, asOf } = open;
  const how = { ...asked.conventions, people };
  const noCreation = newEntryType(open, asked.register)
    ? {}
    : { noCreation: 'This project has no type of work item to raise it as; look at the settings.' };
  const target = { importKeys: importKeysOf(issues), ...noCreation };
  if (isRisks) {
    const { rows, model } = riskRegister(issues, settings, asOf);
    const risks = {
      ...target,
      columns: riskSheet(model),
      heading: 'statement' as const,
      rows,
      problemsOf: riskProblems,
    };
    return { open, register: 'risks', planned: importPlan(asked.rows, risks, how) };
  }
  const { rows } = changeLog(issues, settings, asOf);
  const changes = { ...target, columns: changeSheet, heading: 'title' as const, rows };
  return { open, register: 'changes', planned: importPlan(asked.rows, changes, how) };
}

/** An issue that an import raised keeps in its property what its row was known by. */
function importKeysOf(issues: readonly Issue[]): ReadonlyMap<string, string> {
  return new Map(
    issues.flatMap(({ key, property }) =>
      typeof property === 'object' &&
      property !== null &&
      'importKey' in property &&
      typeof property.importKey === 'string'
        ? [[property.importKey, key] as const]
        : [],
    ),
  );
}
