import type { SyncRow } from '../../../src/analysis/sync-review';
import type { ActivityEdit } from '../../../src/api/activity';
import { present } from '../../../src/model/present';

/** What is to be written, by key, with what stood there when it was entered. */
export type SyncEdits = ReadonlyMap<string, { readonly edit: ActivityEdit; readonly seen: ActivityEdit }>;

/** The edits with one more value of a row; one that is back at what stands is none. */
export function syncEdit(before: SyncEdits, row: SyncRow, edit: ActivityEdit): SyncEdits {
  const standing = { due: row.due ?? null, remainingHours: row.remainingHours ?? null };
  const wanted = { ...before.get(row.key)?.edit, ...edit };
  const { due, remainingHours } = wanted;
  const differing = present({
    due: due === standing.due ? undefined : due,
    remainingHours: remainingHours === standing.remainingHours ? undefined : remainingHours,
  });
  const after = new Map(before);
  if (Object.keys(differing).length === 0) after.delete(row.key);
  else after.set(row.key, { edit: differing, seen: standing });
  return after;
}
