import { datedWorkload } from './dated-work';
import { placeWork, type LoadChoice } from './load-grid';
import type { PlannedWork } from './planned-work';
import type { Stretches } from './spread';
import type { Workload } from './workload';
import { timeOffOf, workloadTimes } from './workload-times';
import { addDays, dayNumber, type IsoDate } from '../model/date';
import type { TimeOff } from '../model/time-off';
import { minutesBetween } from '../model/working-time';

/** What the hours of one cell are made of. */
export interface LoadStack {
  readonly capacityMinutes: number;
  readonly loadMinutes: number;
  /** The project that asks most first. */
  readonly projects: readonly {
    readonly projectKey: string;
    readonly minutes: number;
    readonly pieces: readonly { readonly piece: PlannedWork; readonly minutes: number }[];
  }[];
  readonly unestimated: readonly PlannedWork[];
  readonly off: readonly TimeOff[];
}

/** The stretch [from, to) of one person, in the way that the picture was drawn. */
export function loadStack(
  workload: Workload,
  accountId: string,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  { mode, scope }: Pick<LoadChoice, 'mode' | 'scope'>,
): LoadStack {
  const stretches: Stretches = { today: dayNumber(workload.asOf), edges: [dayNumber(from), dayNumber(to)] };
  const [first = 0, end = 0] = stretches.edges;
  const begin = from < workload.asOf ? from : workload.asOf;
  const timeOf = workloadTimes(workload, begin, end - dayNumber(begin), scope === 'project');
  const work = datedWorkload(workload.work, workload.asOf)
    .of(accountId)
    .filter(({ piece }) => scope === 'all' || piece.projectKey === workload.projectKey);
  const pieces: { piece: PlannedWork; minutes: number }[] = [];
  placeWork(work, timeOf(accountId), stretches, mode, ({ piece }, _stretch, minutes) => {
    const known = pieces.find((each) => each.piece === piece);
    if (known) known.minutes += minutes;
    else pieces.push({ piece, minutes });
  });
  const sum = (some: readonly { readonly minutes: number }[]) =>
    some.reduce((total, { minutes }) => total + minutes, 0);
  const keys = [...new Set(pieces.map(({ piece }) => piece.projectKey))];
  const projects = keys
    .map((projectKey) => {
      const theirs = pieces.filter(({ piece }) => piece.projectKey === projectKey);
      return { projectKey, minutes: sum(theirs), pieces: theirs.sort((a, b) => b.minutes - a.minutes) };
    })
    .sort((a, b) => b.minutes - a.minutes);
  const who = workload.people.find(({ person }) => person.accountId === accountId);
  return {
    capacityMinutes: minutesBetween(timeOf(accountId), first, end),
    loadMinutes: sum(pieces),
    projects,
    unestimated: work.flatMap(({ piece, from: start, due }) => {
      const last = due === Infinity ? start : due;
      return piece.minutes === undefined && start < end && last >= first ? [piece] : [];
    }),
    off: who ? timeOffOf(workload, who).filter((off) => off.from < to && addDays(off.to, 1) > from) : [],
  };
}
