import { datedWorkload, type DatedWork } from './dated-work';
import { loadEdges, placeWork, shownDays } from './load-grid';
import type { PlannedWork } from './planned-work';
import { capacityOf, type Stretches } from './spread';
import type { Workload } from './workload';
import { workloadTimes } from './workload-times';
import { dayNumber, type IsoDate } from '../model/date';
import type { Horizon } from '../model/horizon';
import type { WorkingTime } from '../model/working-time';

/** What is asked of one person in one week, piece by piece. */
export interface PersonWeek {
  readonly week: IsoDate;
  readonly weeksAhead: number;
  readonly capacityMinutes: number;
  readonly loadMinutes: number;
  /** Work that asks for time, and the minutes of each in the same order. */
  readonly work: readonly DatedWork[];
  readonly minutes: readonly number[];
}

/** The weeks in which conflicts are looked for where nobody has chosen another horizon. */
export const weeksAhead: Horizon = 12;

/** Everybody's weeks ahead, all work on all of their time, spread evenly. */
export interface WeeksAhead {
  readonly weeks: readonly IsoDate[];
  timeOf(accountId: string): WorkingTime;
  /** The person's weeks under this work, which need not be what is planned now. */
  weeksOf(accountId: string, work: readonly PlannedWork[]): readonly PersonWeek[];
}

export function weeksAheadOf(workload: Workload, count: Horizon = weeksAhead): WeeksAhead {
  const edges = loadEdges(workload.asOf, { unit: 'week', count });
  const stretches: Stretches = { today: dayNumber(workload.asOf), edges: edges.map(dayNumber) };
  const timeOf = workloadTimes(workload, edges[0] ?? workload.asOf, shownDays(stretches));
  return {
    weeks: edges.slice(0, -1),
    timeOf,
    weeksOf: (accountId, work) => {
      const time = timeOf(accountId);
      const capacity = capacityOf(time, stretches.edges);
      const asked = capacity.map((): { work: DatedWork[]; minutes: number[] } => ({ work: [], minutes: [] }));
      const load = new Int32Array(capacity.length);
      const dated = datedWorkload(work, workload.asOf).of(accountId);
      placeWork(dated, time, stretches, 'even', (each, week, minutes) => {
        load[week] = (load[week] ?? 0) + minutes;
        asked[week]?.work.push(each);
        asked[week]?.minutes.push(minutes);
      });
      return capacity.map((capacityMinutes, at) => ({
        week: edges[at] ?? workload.asOf,
        weeksAhead: at,
        capacityMinutes,
        loadMinutes: load[at] ?? 0,
        work: asked[at]?.work ?? [],
        minutes: asked[at]?.minutes ?? [],
      }));
    },
  };
}

/** Minutes above what the weeks can hold, added up. */
export function overloadMinutes(weeks: readonly PersonWeek[]): number {
  return weeks.reduce((sum, { loadMinutes, capacityMinutes }) => sum + Math.max(0, loadMinutes - capacityMinutes), 0);
}
