import { datedWorkload } from './dated-work';
import { loadEdges, placeWork, shownDays, type LoadChoice } from './load-grid';
import type { LoggedDay } from './logged-days';
import { commitments } from './other-commitments';
import { pastEdges } from './past-weeks';
import type { PlannedWork } from './planned-work';
import type { Stretches } from './spread';
import type { Workload } from './workload';
import { workloadTimes } from './workload-times';
import { dayNumber } from '../model/date';
import { sortByKey } from '../model/issue-key';

/** What one piece of work asks, or took, of one person. */
export interface LoadItemRow {
  readonly accountId: string;
  readonly piece: PlannedWork;
  /** Logged in each past week shown, then asked in each stretch. */
  readonly minutes: readonly number[];
}

/**
 * The same picture piece by piece, for those that have hours in it: the rows of a person add up to their row of the picture. With what was
 * logged, the past weeks stand before (K34). Other commitments (K33) are one row, the last.
 */
export function loadItemRows(
  workload: Workload,
  accounts: readonly string[],
  { mode, scope, ...columns }: LoadChoice,
  logged: readonly LoggedDay[] | undefined,
): readonly LoadItemRow[] {
  const { asOf, projectKey, work } = workload;
  const counts = (of: string) => scope === 'all' || of === projectKey;
  const edges = loadEdges(asOf, columns);
  const stretches: Stretches = { today: dayNumber(asOf), edges: edges.map(dayNumber) };
  const timeOf = workloadTimes(workload, edges[0] ?? asOf, shownDays(stretches), scope === 'project');
  const dated = datedWorkload(work, asOf);
  const past = logged ? pastEdges(asOf) : [];
  const before = Math.max(0, past.length - 1);
  return accounts.flatMap((accountId) => {
    const rows = new Map<string, { readonly piece: PlannedWork; readonly minutes: number[] }>();
    const add = (piece: PlannedWork, column: number, minutes: number) => {
      const key = piece.fixed ? commitments : piece.key;
      const row = rows.get(key) ?? { piece, minutes: Array.from({ length: before + edges.length - 1 }, () => 0) };
      rows.set(key, row);
      row.minutes[column] = (row.minutes[column] ?? 0) + minutes;
    };
    const theirs = dated.of(accountId).filter(({ piece }) => counts(piece.projectKey));
    const known = new Map(theirs.map(({ piece }) => [piece.key, piece]));
    placeWork(theirs, timeOf(accountId), stretches, mode, ({ piece }, at, minutes) => add(piece, before + at, minutes));
    for (const { accountId: by, projectKey: of, day, minutes, key, summary } of logged ?? []) {
      const week = past.findLastIndex((edge) => edge <= day);
      if (by === accountId && counts(of) && week >= 0 && week < before)
        add(known.get(key) ?? { key, summary, projectKey: of, accountId }, week, minutes);
    }
    const all = [...rows.values()];
    const seen = sortByKey(
      all.filter(({ piece }) => !piece.fixed),
      ({ piece }) => piece.key,
    );
    return [...seen, ...all.filter(({ piece }) => piece.fixed)].map((row) => ({ accountId, ...row }));
  });
}
