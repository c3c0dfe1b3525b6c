import type { ChangeRow } from '../analysis/change-row';
import { requirePermission } from './authorise';
import { checkAssignable } from './check-assignable';
import { changeFields } from './change-fields';
import { nextChangeProperty, type ChangeWriting } from './next-change-property';
import type { OpenIssue } from './open-issue';
import { readChange, type FoundChange } from './read-change';
import { Refusal } from './refusal';
import { registerKinds } from './register-kinds';
import { stillStands } from './still-stands';
import { readDescription } from '../atlassian/read-description';
import { writeFields, writeProperty } from '../atlassian/write-issue';

/** A change request that the person may edit. */
export interface OpenChange extends FoundChange {
  readonly row: ChangeRow;
}

export async function openChange(open: OpenIssue): Promise<OpenChange> {
  requirePermission(open.permissions.edit, 'You are not allowed to edit this work item.');
  return withRow(await readChange(open));
}

/** Writes as the person, each value where its column is kept, and reads the request again as Jira now has it. */
export async function writeChange(open: OpenIssue, found: OpenChange, writing: ChangeWriting): Promise<ChangeRow> {
  const { jira, home, settings } = open;
  if (writing.approverAccountId !== found.row.approverAccountId)
    checkAssignable(found.people, writing.approverAccountId, 'approverAccountId');
  if (writing.description !== undefined) await refuseFormatted(open, found.issue.key);
  const fields = changeFields(found, settings, writing);
  const property = nextChangeProperty(found, writing);
  if (Object.keys(fields).length > 0) await writeFields(jira, home.id, fields);
  if (property) await writeProperty(jira, home.id, registerKinds.changes.property, property);
  const after = withRow(await readChange(open));
  if (property && !stillStands(property, after.issue.property)) {
    const message = 'Somebody else changed this request in the same moment. Look at what stands now.';
    throw new Refusal({ code: 'conflict', message });
  }
  return after.row;
}

function withRow(found: FoundChange): OpenChange {
  const { row } = found;
  if (!row) throw new Refusal({ code: 'invalid', message: 'This work item is not a change request.', field: 'issue' });
  return { ...found, row };
}

/** Plain words written over a formatted text would lose its tables, lists and links. */
async function refuseFormatted({ jira, home }: OpenIssue, key: string): Promise<void> {
  if ((await readDescription(jira, home.id)).plain) return;
  const message = `The description of ${key} is formatted; edit it in Jira, so that nothing of it is lost.`;
  throw new Refusal({ code: 'invalid', message, field: 'description' });
}
