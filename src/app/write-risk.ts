import type { RiskRow } from '../analysis/risk-row';
import type { IssueRisk } from '../api/issue-risk';
import { requirePermission } from './authorise';
import { checkAssignable } from './check-assignable';
import { fieldInputs } from './field-inputs';
import { nextProperty } from './next-property';
import type { OpenIssue } from './open-issue';
import { issueRisk, readRisk, type FoundRisk } from './read-risk';
import { Refusal } from './refusal';
import { registerKinds } from './register-kinds';
import type { RiskChange } from './risk-change';
import { stillStands } from './still-stands';
import { wrongValue } from './wrong-value';
import { writeFields, writeProperty } from '../atlassian/write-issue';

/** A risk that the person may edit. */
export interface OpenRisk extends FoundRisk {
  readonly row: RiskRow;
}

/** Reads a risk that the person may edit. */
export async function openRisk(open: OpenIssue): Promise<OpenRisk> {
  requirePermission(open.permissions.edit, 'You are not allowed to edit this work item.');
  const found = await readRisk(open);
  const { row } = found;
  if (!row) throw new Refusal({ code: 'invalid', message: 'This work item is not a risk.', field: 'issue' });
  return { ...found, row };
}

/**
 * Writes as the person: each value where its column is kept. Then the risk is read again, as Jira now has it: where
 * somebody else wrote over it in the same moment, the person is told.
 */
export async function writeRisk(open: OpenIssue, found: OpenRisk, change: RiskChange): Promise<IssueRisk> {
  const { jira, home, settings, asOf } = open;
  checkAssignable(found.people, change.ownerAccountId, 'ownerAccountId');
  const wrong = wrongValue(found.row, change, settings.riskModel);
  if (wrong) throw new Refusal({ code: 'invalid', ...wrong });
  const fields = fieldInputs(found, settings, change);
  const property = nextProperty(found, settings, change, asOf);
  if (Object.keys(fields).length > 0) await writeFields(jira, home.id, fields);
  if (property) await writeProperty(jira, home.id, registerKinds.risks.property, property);
  const after = await readRisk(open);
  const risk = issueRisk(open, after);
  if (property && !stillStands(property, after.issue.property)) {
    const message = 'Somebody else changed this risk in the same moment. Look at what stands now.';
    throw new Refusal({ code: 'conflict', message, standing: risk });
  }
  return risk;
}
