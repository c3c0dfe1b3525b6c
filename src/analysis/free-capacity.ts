import { involvementOf, type Involvement } from './involvement';
import { loadGrid } from './load-grid';
import type { Workload } from './workload';
import { capacityOf } from './spread';
import { dayNumber, type IsoDate } from '../model/date';
import { ascending } from '../model/order';
import type { Person } from '../model/person';
import { present } from '../model/present';
import { workingTime } from '../model/working-time';

/** One month of a role or a team. */
export interface FreeMonth {
  /** First day that counts. */
  readonly from: IsoDate;
  /** [K12] Hours that the project may plan with. */
  readonly capacityHours: number;
  /** Hours that the project's own work asks. */
  readonly plannedHours: number;
  /** Hours that its people are asked for elsewhere, as far as the reader sees them. */
  readonly elsewhereHours: number;
  /** [K17] What is left. */
  readonly freeHours: number;
  /** [K18] Capacity ÷ what somebody gives who works the calendar's full hours. */
  readonly effectivePeople: number;
  /** [K19] Planned ÷ capacity in %; absent without capacity. */
  readonly utilizationPercent?: number;
  readonly unestimated: number;
}

export interface FreeGroup {
  readonly name: string;
  readonly people: number;
  readonly months: readonly FreeMonth[];
}

/** [K31] [K32] What is promised of a member, and what is left. */
export interface FreeShare extends Involvement {
  readonly person: Person;
  /** Absent: shares in projects that the reader may not see are not known. */
  readonly countsHidden?: true;
}

export interface FreeCapacity {
  readonly asOf: IsoDate;
  /** Of the members, by name. */
  readonly shares: readonly FreeShare[];
  /** Members of the team only. */
  readonly roles: readonly FreeGroup[];
  readonly teams: readonly FreeGroup[];
  readonly total: FreeGroup;
}

/** [K17] [K18] [K19] What the members of the team can still take on, month by month. */
export function freeCapacity(workload: Workload, months: number): FreeCapacity {
  const choice = { unit: 'month', count: months, mode: 'even' } as const;
  const own = loadGrid(workload, { ...choice, scope: 'project' });
  const all = loadGrid(workload, { ...choice, scope: 'all' });
  const edges = own.edges.map(dayNumber);
  const days = (edges.at(-1) ?? 0) - (edges[0] ?? 0);
  const { hoursByWeekday } = workload.calendar;
  const wholePerson = workingTime({ hoursByWeekday, focusPercent: 100, off: [] }, own.edges[0] ?? workload.asOf, days);
  const full = capacityOf(wholePerson, edges);
  const members = workload.people.flatMap((who, at) =>
    who.member ? [{ ...who, at, promised: involvementOf(workload.projectKey, who) }] : [],
  );

  const monthOf = (which: typeof members, month: number): FreeMonth => {
    const cells = which.map(({ at, involvementPercent, promised }) => {
      const ours = own.rows[at]?.cells[month];
      const whole = all.rows[at]?.cells[month];
      const [capacity, planned] = [ours?.capacityMinutes ?? 0, ours?.loadMinutes ?? 0];
      const elsewhere = (whole?.loadMinutes ?? 0) - planned;
      const left = (whole?.capacityMinutes ?? 0) - elsewhere - planned;
      const room = promised.leftHerePercent;
      const unclaimed = room < involvementPercent ? (capacity * room) / involvementPercent : capacity;
      const free = Math.max(0, Math.min(unclaimed - planned, left));
      return { capacity, planned, elsewhere, free, unestimated: ours?.unestimated ?? 0 };
    });
    const sum = (of: (cell: (typeof cells)[number]) => number) => cells.reduce((total, cell) => total + of(cell), 0);
    const hours = (of: (cell: (typeof cells)[number]) => number) => Math.round(sum(of) / 6) / 10;
    const capacity = sum((cell) => cell.capacity);
    return {
      from: own.edges[month] ?? workload.asOf,
      capacityHours: hours((cell) => cell.capacity),
      plannedHours: hours((cell) => cell.planned),
      elsewhereHours: hours((cell) => cell.elsewhere),
      freeHours: hours((cell) => cell.free),
      effectivePeople: Math.round((100 * capacity) / Math.max(1, full[month] ?? 0)) / 100,
      ...(capacity > 0 && { utilizationPercent: Math.round((100 * sum((cell) => cell.planned)) / capacity) }),
      unestimated: sum((cell) => cell.unestimated),
    };
  };
  const group = (name: string, which: typeof members): FreeGroup => ({
    name,
    people: which.length,
    months: Array.from({ length: months }, (_, month) => monthOf(which, month)),
  });
  const groups = (of: (who: (typeof members)[number]) => string) =>
    [...new Set(members.map(of))]
      .filter((name) => name !== '')
      .sort(ascending)
      .map((name) =>
        group(
          name,
          members.filter((who) => of(who) === name),
        ),
      );
  return {
    asOf: workload.asOf,
    shares: members.map(({ person, countsHidden, promised }) => ({
      person,
      ...promised,
      ...present({ countsHidden }),
    })),
    roles: groups(({ role }) => role),
    teams: groups(({ team }) => team),
    total: group('All', members),
  };
}
