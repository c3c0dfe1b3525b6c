import * as v from 'valibot';
import type { ImportNotes } from './import-notes';
import type { IssueDraft } from './issue-draft';
import type { UnderstoodFields } from './understood-fields';

const parentShape = v.union([v.string(), v.looseObject({ key: v.string() })]);

/** Where older exports keep the parent: keys of epics and of what stands above them. */
const olderFields = [':gh-epic-link', ':jpo-custom-field-parent'];

/** The key of an issue's parent; undefined for none, or one that is not among the issues. */
export function parentKey(
  draft: IssueDraft,
  understood: UnderstoodFields,
  keys: ReadonlySet<string>,
  notes: ImportNotes,
): string | undefined {
  const older = understood.fields
    .filter(({ schema }) => olderFields.some((ending) => schema?.custom.endsWith(ending)))
    .map(({ id }) => understood.value(draft, id));
  for (const value of [understood.value(draft, 'parent'), ...older]) {
    const parsed = v.safeParse(parentShape, value);
    if (!parsed.success) continue;
    const key = typeof parsed.output === 'string' ? parsed.output : parsed.output.key;
    if (keys.has(key) && key !== draft.key) return key;
    notes.leaveOut('Parent', draft.key, `${key} is not among the issues imported`);
  }
  return undefined;
}
