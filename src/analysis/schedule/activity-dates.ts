import type { PlanTime } from '../../model/plan-time';
import { mode, type CompiledNetwork } from './compiled-network';
import { isComplete } from './fixed-dates';
import { minutesPerDay, type Moment } from './moment';
import type { ScheduledActivity } from './schedule';
import type { Passes } from './schedule-passes';

/** [S9] Days of float up to which an activity is nearly critical. */
const nearCriticalDays = 5;

/** What the passes say of one activity, by its number. */
export type ActivityDates = Omit<ScheduledActivity, 'onLongestPath' | 'drivenBy'>;

export function activityDates(
  { activities, nodes }: CompiledNetwork,
  { early, late, planned, totalFloat, freeFloat }: Passes,
  dayMinutes: number,
  write: (moment: Moment) => PlanTime,
): (node: number) => ActivityDates {
  return (node) => {
    const { id, elapsed, ...activity } = activities[node] ?? { id: '', name: '', durationMinutes: 0 };
    const float = totalFloat[node] ?? 0;
    const kind = nodes.mode[node];
    const complete = isComplete({ id, ...activity });
    const day = elapsed ? minutesPerDay : dayMinutes;
    return {
      id,
      kind: kind === mode.summary ? 'summary' : nodes.duration[node] === 0 ? 'milestone' : 'work',
      start: write(planned.start[node] ?? 0),
      finish: write(planned.finish[node] ?? 0),
      earlyStart: write(early.start[node] ?? 0),
      earlyFinish: write(early.finish[node] ?? 0),
      lateStart: write(late.start[node] ?? 0),
      lateFinish: write(late.finish[node] ?? 0),
      totalFloatMinutes: float,
      freeFloatMinutes: freeFloat[node] ?? 0,
      critical: !complete && float <= 0,
      nearCritical: !complete && float > 0 && float <= nearCriticalDays * day,
      manual: kind === mode.manual,
      complete,
    };
  };
}
