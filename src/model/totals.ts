import type { EditedLeave } from './edited-leave';

/** What several edits of leave came to. */
export function totals(edits: readonly EditedLeave[]): Omit<EditedLeave, 'leave'> {
  const sum = (of: (edit: EditedLeave) => number) => edits.reduce((total, edit) => total + of(edit), 0);
  return { added: sum((e) => e.added), removed: sum((e) => e.removed), unchanged: sum((e) => e.unchanged) };
}
