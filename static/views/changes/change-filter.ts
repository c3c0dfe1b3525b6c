import type { ChangeRow } from '../../../src/analysis/change-log';
import type { ChangeState, ChangeType } from '../../../src/model/change';
import { isAgreed, isAwaited } from '../../../src/model/change-state';

export type ChangeGroup = 'pending' | 'approved' | 'overdue';

export interface ChangeFilter {
  readonly search: string;
  readonly group?: ChangeGroup | undefined;
  readonly type?: ChangeType | undefined;
  readonly state?: ChangeState | undefined;
}

export const noFilter: ChangeFilter = { search: '' };

const inGroup: Readonly<Record<ChangeGroup, (row: ChangeRow) => boolean>> = {
  pending: ({ state }) => isAwaited(state),
  approved: ({ state }) => isAgreed(state),
  overdue: ({ decisionOverdueDays }) => decisionOverdueDays !== undefined,
};

/** The rows that every part of the filter lets through. */
export function filterChanges(
  rows: readonly ChangeRow[],
  { search, group, type, state }: ChangeFilter,
): readonly ChangeRow[] {
  const words = search.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (!group || inGroup[group](row)) &&
      (!type || row.type === type) &&
      (!state || row.state === state) &&
      [row.key, row.title, row.requester?.name ?? '', row.decision?.by?.name ?? ''].some((text) =>
        text.toLowerCase().includes(words),
      ),
  );
}
