import type { FoundChange } from './read-change';
import { Refusal } from './refusal';
import { changeValueNames, type ChangeEdit } from '../analysis/change-edit';
import { fieldInput } from '../atlassian/field-input';
import { plainDocument } from '../atlassian/rich-text';
import { issueToChange } from '../model/issue-to-change';
import type { MappedField, ProjectSettings } from '../model/settings';

/** The column of the settings that each value stands in. */
export const changeColumnOf = {
  type: 'changeType',
  cost: 'changeCost',
  days: 'changeDays',
  decisionDue: 'changeDecisionDue',
} as const satisfies Partial<Record<keyof ChangeEdit, MappedField>>;

export const changeColumnValues = ['type', 'cost', 'days', 'decisionDue'] as const;

/** What to write into Jira fields, by field id: the edited values whose column comes from a field. */
export function changeFields(
  found: FoundChange,
  settings: ProjectSettings,
  edit: ChangeEdit,
): Readonly<Record<string, unknown>> {
  const inputs: Record<string, unknown> = {};
  const { title, description, requesterAccountId: requester } = edit;
  if (title !== undefined) inputs[editable(found, 'summary', 'title')] = title;
  if (description !== undefined)
    inputs[editable(found, 'description', 'description')] = description === null ? null : plainDocument(description);
  if (requester !== undefined)
    inputs[editable(found, 'reporter', 'requesterAccountId')] = requester === null ? null : { accountId: requester };
  for (const value of changeColumnValues) {
    const given = edit[value];
    const source = found.fields.find(({ name }) => name === changeColumnOf[value]);
    if (given === undefined || !source || source.id === 'property') continue;
    const field = found.screen?.get(source.id);
    if (!field) throw refused(value, `“${source.label}” of ${found.issue.key} cannot be edited on this work item.`);
    const readsAs = (option: string) => {
      const mapped = { ...found.issue.mapped, [changeColumnOf[value]]: option };
      return issueToChange({ ...found.issue, mapped }, settings).change[value] === given;
    };
    const wanted = value === 'cost' && typeof given === 'string' && field.type === 'number' ? Number(given) : given;
    const input = fieldInput(field, wanted, readsAs);
    if (input === undefined)
      throw refused(
        value,
        `“${source.label}” of ${found.issue.key} cannot take the ${changeValueNames[value]} ${given}.`,
      );
    inputs[field.id] = input;
  }
  return inputs;
}

function editable({ screen, issue }: FoundChange, id: string, value: keyof ChangeEdit): string {
  if (screen?.has(id)) return id;
  throw refused(value, `The ${changeValueNames[value]} of ${issue.key} cannot be edited on this work item.`);
}

function refused(field: string, message: string): Refusal {
  return new Refusal({ code: 'invalid', message, field });
}
