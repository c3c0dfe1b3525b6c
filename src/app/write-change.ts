import * as v from 'valibot';
import { requirePermission } from './authorise';
import { columnSources } from './column-sources';
import type { OpenIssue } from './open-issue';
import { notFound, Refusal } from './refusal';
import { columns, registerKinds } from './register-kinds';
import { fieldInput } from '../atlassian/field-input';
import { fieldIds, mappedFieldsOf } from '../atlassian/mapped-fields';
import { readEditScreen } from '../atlassian/read-edit-screen';
import { fetchIssues } from '../atlassian/read-issues';
import { writeFields, writeProperty } from '../atlassian/write-issue';
import { changeTypes } from '../model/change';
import { readWord } from '../model/field-reading';
import { present } from '../model/present';

const edit = v.strictObject({
  title: v.optional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(255))),
  type: v.optional(v.nullable(v.picklist(changeTypes))),
  cost: v.optional(v.nullable(v.string())),
  days: v.optional(v.nullable(v.number())),
  decisionDue: v.optional(v.nullable(v.string())),
});

const columnOf = {
  type: 'changeType',
  cost: 'changeCost',
  days: 'changeDays',
  decisionDue: 'changeDecisionDue',
} as const;
const names = ['type', 'cost', 'days', 'decisionDue'] as const;
const kept = v.looseObject({ v: v.literal(1) });

/** Writes values of a change request as the person, each where its column is kept; `null` takes one away. */
export async function writeChange(
  { jira, home, permissions, catalogue, settings }: OpenIssue,
  given: Readonly<Record<string, unknown>>,
): Promise<void> {
  requirePermission(permissions.edit, 'You are not allowed to edit this work item.');
  const changes = v.parse(edit, given);
  const { columns: mapped, property } = registerKinds.changes;
  const found = mappedFieldsOf(mapped, settings, catalogue, home.project.id);
  const [[issue], screen] = await Promise.all([
    fetchIssues(jira, [home.id], { mapped: fieldIds(found), property }),
    readEditScreen(jira, home.id),
  ]);
  if (!issue) throw notFound('work item');
  const sources = columnSources(mapped, found, settings, { issues: [issue], screen, mayEdit: true });
  const fields: Record<string, unknown> = changes.title === undefined ? {} : { summary: changes.title };
  const own: Record<string, unknown> = {};
  for (const name of names) {
    const value = changes[name];
    if (value === undefined) continue;
    const source = sources.find((one) => one.name === columnOf[name]);
    if (!source || source.id === 'property') {
      own[name] = value ?? undefined;
      continue;
    }
    const field = screen?.get(source.id);
    const wanted = name === 'cost' && typeof value === 'string' && field?.type === 'number' ? Number(value) : value;
    const readsAs = (option: string) => {
      const reading = readWord(option, changeTypes, { time: 'schedule', cost: 'budget' });
      return reading.kind === 'value' && reading.value === value;
    };
    const input = field && fieldInput(field, wanted, readsAs);
    if (!field || input === undefined) {
      const message = `“${source.label}” of ${issue.key} cannot take the ${columns[columnOf[name]].label.toLowerCase()} ${value}.`;
      throw new Refusal({ code: 'invalid', message, field: name });
    }
    fields[field.id] = input;
  }
  if (Object.keys(fields).length > 0) await writeFields(jira, home.id, fields);
  if (Object.keys(own).length === 0) return;
  if (issue.property !== undefined && issue.property !== null && !v.is(kept, issue.property)) {
    const message = 'What the app keeps on this change request was written by another version; it is left alone.';
    throw new Refusal({ code: 'conflict', message });
  }
  const before = v.is(kept, issue.property) ? issue.property : {};
  await writeProperty(jira, home.id, property, present({ ...before, ...own, v: 1 as const }));
}
