import type { FoundRisk } from './read-risk';
import { Refusal } from './refusal';
import { changedValues, columnOf, type RiskChange, type RiskValue } from './risk-change';
import { fieldInput } from '../atlassian/field-input';
import type { EditableField } from '../atlassian/read-edit-screen';
import { issueToRisk } from '../model/issue-to-risk';
import type { ProjectSettings } from '../model/settings';

/** What to write into Jira fields, by field id: the changed values whose column comes from a field. */
export function fieldInputs(
  found: FoundRisk,
  settings: ProjectSettings,
  change: RiskChange,
): Readonly<Record<string, unknown>> {
  const inputs: Record<string, unknown> = {};
  if (change.statement !== undefined) {
    if (!found.screen?.has('summary')) throw refused('statement', 'The summary cannot be edited on this work item.');
    inputs['summary'] = change.statement;
  }
  for (const value of changedValues(change)) {
    const source = found.fields.find(({ name }) => name === columnOf[value]);
    if (!source || source.id === 'property') continue;
    const field = found.screen?.get(source.id);
    if (!field) throw refused(value, `“${source.label}” cannot be edited on this work item.`);
    inputs[field.id] = inputOf(field, found, settings, { value, given: change[value] ?? null, label: source.label });
  }
  return inputs;
}

interface Change {
  readonly value: RiskValue;
  readonly given: string | number | null;
  readonly label: string;
}

/** Of a choice, the option that the register would read as the wanted value. */
function inputOf(
  field: EditableField,
  { issue }: FoundRisk,
  settings: ProjectSettings,
  { value, given, label }: Change,
): unknown {
  const readsAs = (option: string) => {
    const chosen = { ...issue, mapped: { ...issue.mapped, [columnOf[value]]: option } };
    const { risk } = issueToRisk(chosen, settings);
    return value !== 'ownerAccountId' && risk[value] === given;
  };
  const input = fieldInput(field, given, readsAs);
  if (input === undefined) throw refused(value, `“${label}” has no value for ${given}.`);
  return input;
}

function refused(field: string, message: string): Refusal {
  return new Refusal({ code: 'invalid', message, field });
}
