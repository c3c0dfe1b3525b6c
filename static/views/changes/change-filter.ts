import { isDueSoon } from '../../../src/analysis/change-log';
import type { ChangeRow } from '../../../src/analysis/change-row';
import { isAgreed, isAwaited } from '../../../src/model/change-state';

export const groups = ['pending', 'approved', 'overdue', 'due-soon', 'not-updated'] as const;
/** The log's counters, each of which filters to the requests that it counts. */
export type ChangeGroup = (typeof groups)[number];

const inGroup: Readonly<Record<ChangeGroup, (row: ChangeRow) => boolean>> = {
  pending: ({ state }) => isAwaited(state),
  approved: ({ state }) => isAgreed(state),
  overdue: ({ decisionOverdueDays }) => decisionOverdueDays !== undefined,
  'due-soon': isDueSoon,
  'not-updated': ({ planNotUpdated }) => planNotUpdated,
};

/** The rows that a counter lets through. */
export function filterChanges(rows: readonly ChangeRow[], group: ChangeGroup | undefined): readonly ChangeRow[] {
  return group ? rows.filter(inGroup[group]) : rows;
}

/** The rows that have every word of a search in what they say of themselves. */
export function searchChanges(rows: readonly ChangeRow[], search: string): readonly ChangeRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const { key, title, description, reason, requester, decision, status, decisionReasons, conditions } = row;
    const said = [key, title, description, reason, requester?.name, decision?.by?.name, status.name];
    const text = [...said, decisionReasons, conditions, ...row.affects].join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
