import { isDeepStrictEqual } from 'node:util';
import { changeByMove, type DateChange } from '../src/analysis/date-change';
import { projectSchedule, type ProjectSchedule } from '../src/analysis/project-schedule';
import { openWhatIf } from '../src/analysis/what-if';
import { whatIfEffect } from '../src/analysis/what-if-effect';
import { addDays } from '../src/model/date';
import type { Issue } from '../src/model/issue';
import { present } from '../src/model/present';
import { standardSettings } from '../src/model/settings';
import { asOf, plannedIssues } from './planned-issues';

/** What one moved bar costs on the schedule page: `node what-if-case.cjs SIZE tight|loose`, figures as JSON on the last line. */
const repeats = 15;
const { calendar } = standardSettings;

function main(): void {
  const size = Number(process.argv[2]);
  const issues = plannedIssues(size, process.argv[3] === 'tight');
  const before = scheduleOf(issues);
  const movable = before.rows.filter(({ kind, given }) => kind === 'work' && given?.start && given.due);
  const moveOf = (turn: number): DateChange[] => {
    const row = movable[(turn * 7919) % movable.length];
    return row?.start ? [changeByMove(row, 'whole', addDays(row.start, 21), calendar, true)] : [];
  };
  const whatIf = openWhatIf(before);
  const firstMs = timeOf(() => whatIf.with(moveOf(1)));
  const wrong = differences(whatIf.with(moveOf(2)), scheduleOf(issues.map((issue) => moved(issue, moveOf(2)))));
  const moveMs = times(() => whatIf.with(moveOf((turn += 1))));
  const afters = Array.from({ length: repeats }, (_, place) => whatIf.with(moveOf(100 + place)));
  const effectMs = times((place) => whatIfEffect(before, afters[place] ?? before, new Set(), calendar));
  const wholeMs = times(() => scheduleOf(issues));
  const { links, conflicts } = before;
  const figures = { firstMs, moveMs, effectMs, wholeMs, links: links.length, conflicts: conflicts.length, wrong };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

let turn = 0;

function scheduleOf(own: readonly Issue[]): ProjectSchedule {
  const project = { id: '1', key: 'BIG', name: 'Big' };
  return projectSchedule({ project, own, elsewhere: [], versions: [] }, standardSettings, asOf);
}

function moved(issue: Issue, changes: readonly DateChange[]): Issue {
  const change = changes.find(({ id }) => id === issue.key);
  if (!change) return issue;
  const { start: _start, due: _due, ...rest } = issue;
  const dates = present({ start: change.start ?? undefined, due: change.due ?? undefined });
  const redated = { at: `${asOf}T09:00:00.000Z`, field: 'duedate', fieldId: 'duedate' };
  return { ...rest, ...dates, history: [{ ...redated, ...present({ from: issue.due, to: dates.due }) }] };
}

/** Parts in which moving says something else than the whole worked out anew; rows may stand in another order. */
function differences(after: ProjectSchedule, real: ProjectSchedule): string[] {
  const known = ({ rows }: ProjectSchedule) => new Map(rows.map((row) => [row.id, row]));
  const parts = {
    rows: [known(after), known(real)],
    links: [byEnds(after.links), byEnds(real.links)],
    conflicts: [byEnds(after.conflicts), byEnds(real.conflicts)],
    finish: [after.finish, real.finish],
  };
  return Object.entries(parts).flatMap(([name, [is, should]]) => (isDeepStrictEqual(is, should) ? [] : [name]));
}

function byEnds<T extends { readonly from: string; readonly to: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [`${one.from} ${one.to}`, one]));
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The middle of all, so that neither luck nor a collection of garbage decides. */
function times(work: (place: number) => unknown): number {
  const all = Array.from({ length: repeats }, (_, place) => timeOf(() => work(place))).sort((a, b) => a - b);
  return all[repeats >> 1] ?? 0;
}

main();
