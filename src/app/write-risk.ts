import { requirePermission } from './authorise';
import { fieldInputs } from './field-inputs';
import { nextProperty } from './next-property';
import type { OpenIssue } from './open-issue';
import { issueRisk, readRisk, type FoundRisk } from './read-risk';
import { Refusal } from './refusal';
import { registerKinds } from './register-kinds';
import type { RiskChange } from './risk-change';
import type { IssueRisk } from '../api';
import { mostPeople } from '../atlassian/read-people';
import { writeFields, writeProperty } from '../atlassian/write-issue';

/** Reads a risk that the person may edit. */
export async function openRisk(open: OpenIssue): Promise<FoundRisk> {
  requirePermission(open.permissions.edit, 'You are not allowed to edit this work item.');
  const found = await readRisk(open);
  if (!found.row) throw new Refusal({ code: 'invalid', message: 'This work item is not a risk.', field: 'issue' });
  return found;
}

/** Writes as the person: each value where its column is kept. Then the risk is read again, as Jira now has it. */
export async function writeRisk(open: OpenIssue, found: FoundRisk, change: RiskChange): Promise<IssueRisk> {
  checkOwner(found, change);
  const { jira, home, settings } = open;
  const fields = fieldInputs(found, settings, change);
  const property = nextProperty(found, settings, change);
  if (Object.keys(fields).length > 0) await writeFields(jira, home.id, fields);
  if (property) await writeProperty(jira, home.id, registerKinds.risks.property, property);
  return issueRisk(open, await readRisk(open));
}

function checkOwner({ people }: FoundRisk, { ownerAccountId }: RiskChange): void {
  if (!ownerAccountId || people.length === 0 || people.length >= mostPeople) return;
  if (people.some(({ accountId }) => accountId === ownerAccountId)) return;
  const message = 'This person cannot be assigned to work of this project.';
  throw new Refusal({ code: 'invalid', message, field: 'ownerAccountId' });
}
