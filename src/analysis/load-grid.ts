import { fill } from './fill';
import { capacityOf, remainingDays, spread, workDays, type Stretches } from './spread';
import type { PlannedWork, Workload } from './workload';
import { workloadTimes } from './workload-times';
import { addDays, dateOfDay, dayNumber, mondayOf, type IsoDate } from '../model/date';
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
  const byPerson = workOf(workload, choice.scope);
  const rows = workload.people.map(({ person: { accountId } }) => {
    const work = byPerson.get(accountId) ?? [];
    return loadRow(accountId, work, timeOf(accountId), stretches, choice.mode);
  });
  return { edges, rows };
}

export function shownDays({ edges }: Stretches): number {
  return (edges.at(-1) ?? 0) - (edges[0] ?? 0);
}

function workOf({ work, projectKey }: Workload, scope: LoadChoice['scope']): Map<string, PlannedWork[]> {
  const found = new Map<string, PlannedWork[]>();
  for (const piece of work) {
    if (scope === 'project' && piece.projectKey !== projectKey) continue;
    const known = found.get(piece.accountId);
    if (known) known.push(piece);
    else found.set(piece.accountId, [piece]);
  }
  return found;
}

function loadRow(
  accountId: string,
  work: readonly PlannedWork[],
  time: WorkingTime,
  stretches: Stretches,
  mode: LoadChoice['mode'],
): LoadGridRow {
  const capacity = capacityOf(time, stretches.edges);
  const load = capacity.map(() => 0);
  const projects = capacity.map(() => new Set<string>());
  let outside = work.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  placeWork(work, time, stretches, mode, (piece, stretch, minutes) => {
    load[stretch] = (load[stretch] ?? 0) + minutes;
    projects[stretch]?.add(piece.projectKey);
    outside -= minutes;
  });
  const vague = unestimatedIn(work, stretches);
  const cells = capacity.map((capacityMinutes, at) => ({
    loadMinutes: load[at] ?? 0,
    capacityMinutes,
    projects: projects[at]?.size ?? 0,
    unestimated: vague[at] ?? 0,
  }));
  return { accountId, cells, outsideMinutes: outside };
}

/** Puts one person's estimated work into the stretches, in the way chosen. */
export function placeWork(
  work: readonly PlannedWork[],
  time: WorkingTime,
  stretches: Stretches,
  mode: LoadChoice['mode'],
  put: (piece: PlannedWork, stretch: number, minutes: number) => void,
): void {
  const pieces = work.flatMap((piece) =>
    piece.minutes ? [{ piece, minutes: piece.minutes, days: workDays(piece) }] : [],
  );
  if (mode === 'even')
    for (const { piece, minutes, days } of pieces)
      spread(minutes, days, time, stretches, (stretch, asked) => put(piece, stretch, asked));
  else
    fill(
      pieces.map(({ piece, minutes, days }) => ({
        ...days,
        key: piece.key,
        minutes,
        put: (stretch, asked) => put(piece, stretch, asked),
      })),
      time,
      stretches,
    );
}

function unestimatedIn(work: readonly PlannedWork[], { today, edges }: Stretches): readonly number[] {
  const counts = edges.slice(1).map(() => 0);
  for (const piece of work) {
    if (piece.minutes !== undefined) continue;
    const { from, due = from } = remainingDays(workDays(piece), today);
    for (let at = 0; at < counts.length; at += 1)
      if (from < (edges[at + 1] ?? 0) && due >= (edges[at] ?? 0)) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}
