import type { LoadChoice, LoadGrid, LoadGridCell } from './load-grid';
import type { LoadStack } from './load-stack';
import type { LoggedDay } from './logged-days';
import type { PlannedWork } from './planned-work';
import { capacityOf } from './spread';
import type { Workload } from './workload';
import { awayIn, timeOffOf, workloadTimes } from './workload-times';
import { addDays, dayNumber, mondayOf, type IsoDate } from '../model/date';
import { present } from '../model/present';
import { minutesBetween } from '../model/working-time';

/** How many weeks back are shown. */
const weeks = 4;

/** First day of each past week, and the first day of the present one. */
export function pastEdges(asOf: IsoDate): readonly IsoDate[] {
  const monday = mondayOf(asOf);
  return Array.from({ length: weeks + 1 }, (_, at) => addDays(monday, 7 * (at - weeks)));
}

type Scope = LoadChoice['scope'];

/** [K34] The same picture with the past weeks before it: there the load is what was logged. */
export function withPastWeeks(
  workload: Workload,
  logged: readonly LoggedDay[],
  grid: LoadGrid,
  scope: Scope,
): LoadGrid {
  const edges = pastEdges(workload.asOf);
  const days = edges.map(dayNumber);
  const timeOf = workloadTimes(workload, edges[0] ?? workload.asOf, 7 * weeks, scope === 'project');
  const counted = logged.filter(({ projectKey }) => scope === 'all' || projectKey === workload.projectKey);
  const past = workload.people.map((who): readonly LoadGridCell[] => {
    const { accountId } = who.person;
    const time = timeOf(accountId);
    const away = awayIn(workload, who, { edges: days });
    const theirs = counted.filter((one) => one.accountId === accountId);
    return capacityOf(time, days).map((capacityMinutes, at) => {
      const [from = '', to = ''] = [edges[at], edges[at + 1]];
      const here = theirs.filter(({ day }) => day >= from && day < to);
      const off = here.filter(({ day }) => minutesBetween(time, dayNumber(day), dayNumber(day) + 1) === 0);
      return {
        loadMinutes: sum(here),
        capacityMinutes,
        projects: new Set(here.map(({ projectKey }) => projectKey)).size,
        unestimated: 0,
        past: { offMinutes: sum(off) },
        ...present({ away: away[at] }),
      };
    });
  });
  return {
    edges: [...edges.slice(0, -1), ...grid.edges],
    rows: grid.rows.map((row, at) => ({ ...row, cells: [...(past[at] ?? []), ...row.cells] })),
  };
}

/** [K34] What somebody logged in [from, to), by project and issue. */
export function loggedStack(
  workload: Workload,
  logged: readonly LoggedDay[],
  { accountId, from, to }: { readonly accountId: string; readonly from: IsoDate; readonly to: IsoDate },
  scope: Scope,
): LoadStack {
  const time = workloadTimes(workload, from, dayNumber(to) - dayNumber(from), scope === 'project')(accountId);
  const pieces = new Map<string, { readonly piece: PlannedWork; minutes: number }>();
  for (const { key, summary, projectKey, day, minutes, accountId: by } of logged) {
    if (by !== accountId || day < from || day >= to) continue;
    if (scope === 'project' && projectKey !== workload.projectKey) continue;
    const known = pieces.get(key);
    if (known) known.minutes += minutes;
    else pieces.set(key, { piece: { key, summary, projectKey, accountId }, minutes });
  }
  const all = [...pieces.values()].sort((a, b) => b.minutes - a.minutes);
  const projects = [...new Set(all.map(({ piece }) => piece.projectKey))].map((projectKey) => {
    const theirs = all.filter(({ piece }) => piece.projectKey === projectKey);
    return { projectKey, minutes: sum(theirs), pieces: theirs };
  });
  const who = workload.people.find(({ person }) => person.accountId === accountId);
  return {
    capacityMinutes: minutesBetween(time, dayNumber(from), dayNumber(to)),
    loadMinutes: sum(all),
    projects: projects.sort((a, b) => b.minutes - a.minutes),
    unestimated: [],
    off: who ? timeOffOf(workload, who).filter((off) => off.from < to && off.to >= from) : [],
  };
}

function sum(some: readonly { readonly minutes: number }[]): number {
  return some.reduce((total, { minutes }) => total + minutes, 0);
}
