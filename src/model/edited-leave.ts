import { leaveOrder, type Leave } from './person-time';

type Days = Pick<Leave, 'from' | 'to' | 'half'>;

export interface LeaveEdit {
  readonly add: readonly Leave[];
  readonly remove: readonly Days[];
}

export interface EditedLeave {
  readonly leave: readonly Leave[];
  readonly added: number;
  readonly removed: number;
  readonly unchanged: number;
}

/**
 * Leave after an edit; `mayRemove` says which of it the editor may take away. The same days are there once: adding them
 * again changes nothing, so that a file can be read again.
 */
export function editedLeave(
  before: readonly Leave[],
  { add, remove }: LeaveEdit,
  mayRemove: (leave: Leave) => boolean,
): EditedLeave {
  const gone = new Set(remove.map(daysKey));
  const kept = before.filter((leave) => !gone.has(daysKey(leave)) || !mayRemove(leave));
  const known = new Map(kept.map((leave) => [daysKey(leave), leave]));
  for (const leave of add) if (!known.has(daysKey(leave))) known.set(daysKey(leave), leave);
  const added = known.size - kept.length;
  return {
    leave: [...known.values()].sort(leaveOrder),
    added,
    removed: before.length - kept.length,
    unchanged: add.length - added,
  };
}

export function daysKey({ from, to, half = undefined }: Days): string {
  return `${from}/${to}${half ? '/half' : ''}`;
}
