import type { ImportNotes } from './import-notes';
import type { IssueDraft } from './issue-draft';

/** System fields that a changelog tells in full, with the shape in which issues have them. */
const told: Readonly<Record<string, { readonly name: string; readonly value: (id: string, text: string) => unknown }>> =
  {
    assignee: { name: 'Assignee', value: (accountId, displayName) => ({ accountId, displayName }) },
    priority: { name: 'Priority', value: (id, name) => ({ id, name }) },
    resolution: { name: 'Resolution', value: (id, name) => ({ id, name }) },
    duedate: { name: 'Due date', value: (date) => date },
  };

/** Issues with the last value that their changelog gives to fields which the export left out of every issue. */
export function withLoggedValues(
  drafts: readonly IssueDraft[],
  isExported: (fieldId: string) => boolean,
  notes: ImportNotes,
): readonly IssueDraft[] {
  const missing = Object.keys(told).filter((fieldId) => !isExported(fieldId));
  const counts = new Map<string, number>();
  const filled = drafts.map((draft) => {
    const last = new Map<string, unknown>();
    for (const { fieldId, field, to, toString: text } of draft.changelog.entries.flatMap(({ raw }) => raw.items)) {
      const id = fieldId ?? field;
      if (missing.includes(id)) last.set(id, to && text ? told[id]?.value(to, text) : undefined);
    }
    const values = [...last].filter(([, value]) => value !== undefined);
    for (const [id] of values) counts.set(id, (counts.get(id) ?? 0) + 1);
    return { ...draft, fields: new Map([...draft.fields, ...values]) };
  });
  for (const [id, count] of counts)
    notes.guess(
      `${told[id]?.name} is in the fields of no issue; the last one in the changelog is taken (${count} times).`,
    );
  return filled;
}
