import { datedWorkload, type DatedWork } from './dated-work';
import { fill } from './fill';
import { capacityOf, spreadBetween, type Stretches } from './spread';
import type { Workload } from './workload';
import { awayIn, workloadTimes } from './workload-times';
import { addDays, dateOfDay, dayNumber, mondayOf, type IsoDate } from '../model/date';
import { present } from '../model/present';
import type { WorkingTime } from '../model/working-time';

export type LoadUnit = 'day' | 'week' | 'month';

/** How a picture of the load is drawn. */
export interface LoadChoice {
  readonly unit: LoadUnit;
  readonly count: number;
  /** [K1] Evenly until the due date, or [K13] one piece after another into free hours. */
  readonly mode: 'even' | 'fill';
  /** [K12] All work on all working time, or the project's own on the share it may plan with. */
  readonly scope: 'all' | 'project';
}

export interface LoadGridCell {
  readonly loadMinutes: number;
  readonly capacityMinutes: number;
  /** How many projects ask. */
  readonly projects: number;
  /** [K4] Open pieces of work within these days that nobody has estimated. */
  readonly unestimated: number;
  /** Leave or, without any, a public holiday on one of these days. */
  readonly away?: 'leave' | 'holiday';
  /** [K34] Present in a past week, where the load is what was logged; of that on days off. */
  readonly past?: { readonly offMinutes: number };
}

export interface LoadGridRow {
  readonly accountId: string;
  readonly cells: readonly LoadGridCell[];
  /** [K5] Minutes outside the stretches shown. */
  readonly outsideMinutes: number;
}

export interface LoadGrid {
  /** First day of each stretch, and the first day after the last. */
  readonly edges: readonly IsoDate[];
  readonly rows: readonly LoadGridRow[];
}

/** Days from today, weeks from Monday, months from the first; of the present month only what is left counts (K2). */
export function loadEdges(asOf: IsoDate, { unit, count }: Pick<LoadChoice, 'unit' | 'count'>): readonly IsoDate[] {
  const steps = Array.from({ length: count + 1 }, (_, step) => step);
  if (unit === 'day') return steps.map((step) => addDays(asOf, step));
  const monday = mondayOf(asOf);
  if (unit === 'week') return steps.map((step) => addDays(monday, 7 * step));
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  return steps.map((step) =>
    step === 0 ? monday : dateOfDay(Math.round(Date.UTC(year, month - 1 + step, 1) / 86_400_000)),
  );
}

/** Who is asked for how much in each stretch. */
export function loadGrid(workload: Workload, choice: LoadChoice): LoadGrid {
  const edges = loadEdges(workload.asOf, choice);
  const stretches: Stretches = { today: dayNumber(workload.asOf), edges: edges.map(dayNumber) };
  const timeOf = workloadTimes(workload, edges[0] ?? workload.asOf, shownDays(stretches), choice.scope === 'project');
  const dated = datedWorkload(workload.work, workload.asOf);
  const counted = (accountId: string) =>
    choice.scope === 'all'
      ? dated.of(accountId)
      : dated.of(accountId).filter(({ piece }) => piece.projectKey === workload.projectKey);
  const rows = workload.people.map((who) => {
    const { accountId } = who.person;
    const row = loadRow(accountId, counted(accountId), timeOf(accountId), stretches, choice.mode, dated.projects);
    const away = awayIn(workload, who, stretches);
    return { ...row, cells: row.cells.map((cell, at) => ({ ...cell, ...present({ away: away[at] }) })) };
  });
  return { edges, rows };
}

export function shownDays({ edges }: Stretches): number {
  return (edges.at(-1) ?? 0) - (edges[0] ?? 0);
}

function loadRow(
  accountId: string,
  work: readonly DatedWork[],
  time: WorkingTime,
  stretches: Stretches,
  mode: LoadChoice['mode'],
  projectCount: number,
): LoadGridRow {
  const capacity = capacityOf(time, stretches.edges);
  const load = new Int32Array(capacity.length);
  const projects = new Int32Array(capacity.length);
  // One mark for each project in each stretch.
  const asked = new Uint8Array(capacity.length * projectCount);
  let outside = work.reduce((sum, { minutes }) => sum + minutes, 0);
  placeWork(work, time, stretches, mode, ({ project }, stretch, minutes) => {
    load[stretch] = (load[stretch] ?? 0) + minutes;
    outside -= minutes;
    const mark = stretch * projectCount + project;
    if (asked[mark] === 1) return;
    asked[mark] = 1;
    projects[stretch] = (projects[stretch] ?? 0) + 1;
  });
  const vague = unestimatedIn(work, stretches);
  const cells = capacity.map((capacityMinutes, at) => ({
    loadMinutes: load[at] ?? 0,
    capacityMinutes,
    projects: projects[at] ?? 0,
    unestimated: vague[at] ?? 0,
  }));
  return { accountId, cells, outsideMinutes: outside };
}

/** Puts one person's estimated work into the stretches, in the way chosen. */
export function placeWork(
  work: readonly DatedWork[],
  time: WorkingTime,
  stretches: Stretches,
  mode: LoadChoice['mode'],
  put: (work: DatedWork, stretch: number, minutes: number) => void,
): void {
  if (mode === 'fill') {
    fill(work, time, stretches, put);
    return;
  }
  for (const each of work)
    if (each.minutes > 0)
      spreadBetween(each.minutes, each, time, stretches.edges, (stretch, minutes) => put(each, stretch, minutes));
}

function unestimatedIn(work: readonly DatedWork[], { edges }: Stretches): readonly number[] {
  const counts = edges.slice(1).map(() => 0);
  for (const { piece, from, due } of work) {
    if (piece.minutes !== undefined) continue;
    const last = due === Infinity ? from : due;
    for (let at = 0; at < counts.length; at += 1)
      if (from < (edges[at + 1] ?? 0) && last >= (edges[at] ?? 0)) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
