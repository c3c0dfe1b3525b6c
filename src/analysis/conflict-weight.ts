import type { DatedWork } from './dated-work';
import type { AwaitedMilestone, ScheduledWorks } from './scheduled-work';
import { minutesOfDay, type WorkCalendar } from '../model/calendar';
import { ascending } from '../model/order';
import { present } from '../model/present';
import { minutesBetween, type WorkingTime } from '../model/working-time';

/** What of a conflict's rank comes from the plan. */
export interface ConflictWeight {
  /** 0 … 1; absent where none of the work has a float or a due date. */
  readonly floatUsed?: number;
  readonly floatFrom?: 'schedule' | 'due date';
  /** The first milestone that waits for work whose float the conflict uses up. */
  readonly endangers?: AwaitedMilestone;
  /** How many of the work items concerned the schedule plans; absent where no schedule is at hand. */
  readonly onSchedule?: number;
}

/** [K24] Share of the time left until the due date that the work needs, at most 1; unknown without a due date. */
export function dueShare({ piece, from, due, minutes }: DatedWork, time: WorkingTime): number | undefined {
  if (due === Infinity || minutes === 0 || piece.fixed) return undefined;
  const left = minutesBetween(time, from, due + 1);
  return left <= minutes ? 1 : minutes / left;
}

interface Share {
  readonly used: number;
  readonly from: 'schedule' | 'due date';
  readonly milestone?: AwaitedMilestone;
}

/** [K24] The highest share of the float that the missing hours use up: by the schedule, else by the due date. */
export function conflictWeight(
  work: readonly DatedWork[],
  hours: number,
  time: WorkingTime,
  plan: ScheduledWorks | undefined,
  calendar: WorkCalendar,
): ConflictWeight {
  const lateDays = hours === 0 ? 1 : (60 * hours) / minutesOfDay(calendar);
  const awaited: AwaitedMilestone[] = [];
  let most: Share | undefined;
  for (const each of work) {
    const share = shareOf(each, lateDays, time, plan);
    if (!share) continue;
    if (share.milestone) awaited.push(share.milestone);
    if (!most || share.used > most.used || (share.used === most.used && share.from === 'schedule')) most = share;
  }
  const [endangers] = awaited.sort((a, b) => ascending(a.date ?? '9999', b.date ?? '9999') || ascending(a.id, b.id));
  return {
    ...(most && { floatUsed: most.used, floatFrom: most.from }),
    ...present({ endangers }),
    ...(plan && { onSchedule: work.filter(({ piece }) => plan.has(piece.key)).length }),
  };
}

function shareOf(
  each: DatedWork,
  lateDays: number,
  time: WorkingTime,
  plan: ScheduledWorks | undefined,
): Share | undefined {
  const planned = plan?.get(each.piece.key);
  if (!planned) {
    const used = dueShare(each, time);
    return used === undefined ? undefined : { used, from: 'due date' };
  }
  const { totalFloatDays, milestone } = planned;
  const used = totalFloatDays <= lateDays ? 1 : lateDays / totalFloatDays;
  return { used, from: 'schedule', ...(used === 1 && present({ milestone })) };
}

/** [K24] Hours × nearness × float used up × milestone endangered; the higher, the earlier it should be mended. */
export function conflictRank(hours: number, weeksAhead: number, { floatUsed = 0, endangers }: ConflictWeight): number {
  return (Math.max(1, hours) / (1 + weeksAhead)) * (1 + floatUsed) * (endangers ? 2 : 1);
}

/** [K24] [K31] Hours that come in many weeks, each week by its own nearness. */
export function rankOfWeeks(hoursByWeek: readonly number[]): number {
  return hoursByWeek.reduce((sum, hours, weeksAhead) => sum + (hours > 0 ? conflictRank(hours, weeksAhead, {}) : 0), 0);
}
