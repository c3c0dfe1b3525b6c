import { freeCapacity } from './free-capacity';
import { loadConflicts, type LoadConflict } from './load-conflicts';
import { loadGrid } from './load-grid';
import { weeksAhead } from './person-weeks';
import type { Workload } from './workload';
import type { IsoDate } from '../model/date';

/** [K29] What a picture of people and time comes to in the weeks ahead. */
export interface CapacityTotals {
  readonly demandHours: number;
  readonly capacityHours: number;
  /** Above capacity, week by week and person by person. */
  readonly overloadHours: number;
  readonly overloadedPeople: number;
  readonly conflicts: number;
  /** [K17] This month and the two after it. */
  readonly freeHours: number;
}

/** One person's week before and after, in minutes. */
export interface LoadDifference {
  readonly before: { readonly loadMinutes: number; readonly capacityMinutes: number };
  readonly after: { readonly loadMinutes: number; readonly capacityMinutes: number };
}

export interface CapacityEffect {
  readonly weeks: readonly IsoDate[];
  readonly before: CapacityTotals;
  readonly after: CapacityTotals;
  /** Those for whom anything changes. */
  readonly people: readonly {
    readonly accountId: string;
    readonly name: string;
    readonly role: string;
    readonly cells: readonly LoadDifference[];
  }[];
  readonly arising: readonly LoadConflict[];
  readonly solved: readonly LoadConflict[];
}

const choice = { unit: 'week', count: weeksAhead, mode: 'even', scope: 'all' } as const;
const monthsAhead = 3;
const nothing = { loadMinutes: 0, capacityMinutes: 0 };

export function capacityTotals(workload: Workload): CapacityTotals {
  const { rows } = loadGrid(workload, choice);
  const sum = (of: (cell: (typeof rows)[number]['cells'][number]) => number) =>
    Math.round(rows.reduce((total, { cells }) => cells.reduce((some, cell) => some + of(cell), total), 0) / 6) / 10;
  const excess = ({ loadMinutes, capacityMinutes }: (typeof rows)[number]['cells'][number]) =>
    Math.max(0, loadMinutes - capacityMinutes);
  return {
    demandHours: sum((cell) => cell.loadMinutes),
    capacityHours: sum((cell) => cell.capacityMinutes),
    overloadHours: sum(excess),
    overloadedPeople: rows.filter(({ cells }) => cells.some((cell) => excess(cell) > 0)).length,
    conflicts: loadConflicts(workload).length,
    freeHours:
      Math.round(
        10 * freeCapacity(workload, monthsAhead).total.months.reduce((all, { freeHours }) => all + freeHours, 0),
      ) / 10,
  };
}

/** [K29] Before beside after, for whoever is touched. */
export function capacityEffect(before: Workload, after: Workload): CapacityEffect {
  const [was, is] = [loadGrid(before, choice), loadGrid(after, choice)];
  const rowsBefore = new Map(was.rows.map((row) => [row.accountId, row.cells]));
  const people = after.people.flatMap(({ person: { accountId, name }, role }, at) => {
    const cells = (is.rows[at]?.cells ?? []).map((cell, week): LoadDifference => {
      const { loadMinutes, capacityMinutes } = rowsBefore.get(accountId)?.[week] ?? nothing;
      return {
        before: { loadMinutes, capacityMinutes },
        after: { loadMinutes: cell.loadMinutes, capacityMinutes: cell.capacityMinutes },
      };
    });
    const changed = cells.some(
      (cell) =>
        cell.before.loadMinutes !== cell.after.loadMinutes ||
        cell.before.capacityMinutes !== cell.after.capacityMinutes,
    );
    return changed ? [{ accountId, name, role, cells }] : [];
  });
  const [conflictsBefore, conflictsAfter] = [loadConflicts(before), loadConflicts(after)];
  return {
    weeks: is.edges.slice(0, -1),
    before: capacityTotals(before),
    after: capacityTotals(after),
    people,
    arising: without(conflictsAfter, conflictsBefore),
    solved: without(conflictsBefore, conflictsAfter),
  };
}

function without(some: readonly LoadConflict[], others: readonly LoadConflict[]): readonly LoadConflict[] {
  const known = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !known.has(id));
}
