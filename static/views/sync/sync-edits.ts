import type { SyncRow } from '../../../src/analysis/sync-review';
import type { ActivityEdit } from '../../../src/api/activity';
import type { IssueStatus } from '../../../src/model/issue';
import { present } from '../../../src/model/present';
import type { SyncOutcome, SyncWrite } from './sync-write';

/** What is entered for one row and not yet written, with what stood there when it was entered. */
export interface SyncEntry {
  readonly values?: { readonly edit: ActivityEdit; readonly seen: ActivityEdit };
  readonly move?: { readonly to: IssueStatus; readonly seen: string };
}

/** By issue key. */
export type SyncEdits = ReadonlyMap<string, SyncEntry>;

/** The edits with one more value of a row; one that is back at what stands is none. */
export function withValue(before: SyncEdits, row: SyncRow, edit: ActivityEdit): SyncEdits {
  const standing = { due: row.due ?? null, remainingHours: row.remainingHours ?? null };
  const entry = before.get(row.key);
  const wanted = { ...entry?.values?.edit, ...edit };
  const { due, remainingHours } = wanted;
  const differing = present({
    due: due === standing.due ? undefined : due,
    remainingHours: remainingHours === standing.remainingHours ? undefined : remainingHours,
  });
  const values = Object.keys(differing).length === 0 ? undefined : { edit: differing, seen: standing };
  return withEntry(before, row.key, { move: entry?.move, values });
}

/** The edits with the status that a row is to move to; none for one that is to stay where it is. */
export function withMove(before: SyncEdits, row: SyncRow, to: IssueStatus | undefined): SyncEdits {
  const move = to === undefined || to.name === row.status.name ? undefined : { to, seen: row.status.name };
  return withEntry(before, row.key, { move, values: before.get(row.key)?.values });
}

/** What is still entered when some of it was written; after a conflict it stands against what was found instead. */
export function afterWriting(before: SyncEdits, outcomes: readonly SyncOutcome[]): SyncEdits {
  return outcomes.reduce<SyncEdits>((edits, { issue, left }) => {
    const entry = edits.get(issue);
    const move = entry?.move && left?.move && { to: entry.move.to, seen: left.move.seen };
    return withEntry(edits, issue, { values: left?.values, move });
  }, before);
}

export function writesOf(edits: SyncEdits): readonly SyncWrite[] {
  return [...edits].map(([issue, { values, move }]) => ({
    issue,
    ...present({ values, move: move && { to: move.to.name, seen: move.seen } }),
  }));
}

function withEntry(
  before: SyncEdits,
  key: string,
  { values, move }: { values: SyncEntry['values'] | undefined; move: SyncEntry['move'] | undefined },
): SyncEdits {
  const after = new Map(before);
  if (values || move) after.set(key, present({ values, move }));
  else after.delete(key);
  return after;
}
