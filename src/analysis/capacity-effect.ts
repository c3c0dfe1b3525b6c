import { datedWorkload } from './dated-work';
import { freeCapacity } from './free-capacity';
import type { LoadConflict } from './load-conflict';
import { loadConflicts, worstFirst } from './load-conflicts';
import { loadGrid, type LoadGrid } from './load-grid';
import type { Workload } from './workload';
import type { IsoDate } from '../model/date';
import { monthsAhead, type Horizon } from '../model/horizon';

/** [K29] What a picture of people and time comes to in the weeks ahead. */
export interface CapacityTotals {
  readonly demandHours: number;
  readonly capacityHours: number;
  /** Above capacity, week by week and person by person. */
  readonly overloadHours: number;
  readonly overloadedPeople: number;
  readonly conflicts: number;
  /** [K17] As many months as the weeks are, this one among them. */
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

/** All that is worked out once about people and time as they are, or as they would be. */
export interface CapacityPicture {
  readonly workload: Workload;
  readonly grid: LoadGrid;
  readonly conflicts: readonly LoadConflict[];
  readonly totals: CapacityTotals;
}

type Cell = LoadGrid['rows'][number]['cells'][number];

const nothing = { loadMinutes: 0, capacityMinutes: 0 };

/** With the picture that it differs from, the conflicts of whoever is not touched are taken from there. */
export function capacityPicture(workload: Workload, weeks: Horizon, from?: CapacityPicture): CapacityPicture {
  const grid = loadGrid(workload, { unit: 'week', count: weeks, mode: 'even', scope: 'all' });
  const conflicts = from ? conflictsSince(from, workload, weeks) : loadConflicts(workload, { weeks });
  const { total } = freeCapacity(workload, monthsAhead[weeks]);
  const free = total.months.reduce((all, { freeHours }) => all + freeHours, 0);
  const sum = (of: (cell: Cell) => number) =>
    Math.round(grid.rows.reduce((all, { cells }) => cells.reduce((some, cell) => some + of(cell), all), 0) / 6) / 10;
  const totals = {
    demandHours: sum((cell) => cell.loadMinutes),
    capacityHours: sum((cell) => cell.capacityMinutes),
    overloadHours: sum(excess),
    overloadedPeople: grid.rows.filter(({ cells }) => cells.some((cell) => excess(cell) > 0)).length,
    conflicts: conflicts.length,
    freeHours: Math.round(10 * free) / 10,
  };
  return { workload, grid, conflicts, totals };
}

function conflictsSince(from: CapacityPicture, workload: Workload, weeks: Horizon): readonly LoadConflict[] {
  const touched = touchedPeople(from.workload, workload);
  const kept = from.conflicts.filter(({ accountId }) => accountId !== undefined && !touched.has(accountId));
  return [...kept, ...loadConflicts(workload, { weeks, only: touched })].sort(worstFirst);
}

/** Who is new, or has another time or other work than before. */
function touchedPeople(before: Workload, after: Workload): ReadonlySet<string> {
  const [were, are] = [datedWorkload(before.work, before.asOf), datedWorkload(after.work, after.asOf)];
  const known = new Map(before.people.map((who) => [who.person.accountId, who]));
  const touched = after.people.filter((who) => {
    const { accountId } = who.person;
    const [had, has] = [were.of(accountId), are.of(accountId)];
    return (
      known.get(accountId) !== who || had.length !== has.length || has.some(({ piece }, at) => piece !== had[at]?.piece)
    );
  });
  return new Set(touched.map(({ person }) => person.accountId));
}

function excess({ loadMinutes, capacityMinutes }: Cell): number {
  return Math.max(0, loadMinutes - capacityMinutes);
}

/** [K29] Before beside after, for whoever is touched. */
export function capacityEffect(before: CapacityPicture, after: CapacityPicture): CapacityEffect {
  const rowsBefore = new Map(before.grid.rows.map((row) => [row.accountId, row.cells]));
  const people = after.workload.people.flatMap(({ person: { accountId, name }, role }, at) => {
    const cells = (after.grid.rows[at]?.cells ?? []).map((cell, week): LoadDifference => {
      const { loadMinutes, capacityMinutes } = rowsBefore.get(accountId)?.[week] ?? nothing;
      return {
        before: { loadMinutes, capacityMinutes },
        after: { loadMinutes: cell.loadMinutes, capacityMinutes: cell.capacityMinutes },
      };
    });
    return cells.some(isChanged) ? [{ accountId, name, role, cells }] : [];
  });
  return {
    weeks: after.grid.edges.slice(0, -1),
    before: before.totals,
    after: after.totals,
    people,
    arising: without(after.conflicts, before.conflicts),
    solved: without(before.conflicts, after.conflicts),
  };
}

function isChanged({ before, after }: LoadDifference): boolean {
  return before.loadMinutes !== after.loadMinutes || before.capacityMinutes !== after.capacityMinutes;
}

function without(some: readonly LoadConflict[], others: readonly LoadConflict[]): readonly LoadConflict[] {
  const known = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !known.has(id));
}
