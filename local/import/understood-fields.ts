import type { FieldBook, KnownField } from './field-book';
import type { ImportNotes } from './import-notes';
import type { IssueDraft } from './issue-draft';

/** The fields of all issues by id, whether the export called them by id or by name. */
export interface UnderstoodFields {
  readonly fields: readonly KnownField[];
  /** How many issues have a value, by field id. */
  readonly counts: ReadonlyMap<string, number>;
  value(draft: IssueDraft, fieldId: string): unknown;
  valuesOf(draft: IssueDraft): readonly (readonly [KnownField, unknown])[];
}

export function understandFields(drafts: readonly IssueDraft[], book: FieldBook, notes: ImportNotes): UnderstoodFields {
  const keys = new Set(drafts.flatMap(({ fields }) => [...fields.keys()]));
  const byKey = new Map([...keys].map((key) => [key, book.field(key, valuesUnder(drafts, key))]));
  const byId = new Map<string, KnownField>();
  const counts = new Map<string, number>();
  for (const field of byKey.values()) byId.set(field.id, byId.get(field.id) ?? field);
  const values = new Map<IssueDraft, Map<string, unknown>>();
  for (const draft of drafts) {
    const own = new Map<string, unknown>();
    for (const [key, value] of draft.fields) {
      const id = byKey.get(key)?.id ?? key;
      if (own.has(id)) notes.leaveOut(key, draft.key, `${id} was already given under another name`);
      else counts.set(id, (counts.get(id) ?? 0) + 1);
      if (!own.has(id)) own.set(id, value);
    }
    values.set(draft, own);
  }
  return {
    fields: [...byId.values()],
    counts,
    value: (draft, fieldId) => values.get(draft)?.get(fieldId),
    valuesOf: (draft) =>
      [...(values.get(draft) ?? [])].flatMap(([id, value]) => {
        const field = byId.get(id);
        return field ? [[field, value] as const] : [];
      }),
  };
}

/** Whether any issue of the export has the field, be it without a value. */
export function isExported(drafts: readonly IssueDraft[], book: FieldBook, fieldId: string): boolean {
  const keys = new Set(drafts.flatMap(({ fields, emptyKeys }) => [...fields.keys(), ...emptyKeys]));
  return [...keys].some((key) => book.field(key, valuesUnder(drafts, key)).id === fieldId);
}

function valuesUnder(drafts: readonly IssueDraft[], key: string): unknown[] {
  return drafts.flatMap(({ fields }) => (fields.has(key) ? [fields.get(key)] : []));
}
