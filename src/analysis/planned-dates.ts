import type { ActivityDates } from './schedule/activity-dates';
import { projectCalendarId } from './owner-calendars';
import { compileNetwork } from './schedule/compile-network';
import type { CompiledNetwork } from './schedule/compiled-network';
import { scheduleCompiled } from './schedule/schedule-network';
import type { ScheduleFacts } from './schedule-facts';
import type { ScheduleRow } from './schedule-row';
import type { Activity } from '../model/activity';
import { minutesOfDay, type WorkCalendar } from '../model/calendar';
import type { IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import { planCalendarOf } from '../model/plan-calendar-of';
import { dateOfTime } from '../model/plan-time';

/** What the engine makes of one activity, in days. */
export interface PlannedDates {
  readonly critical: boolean;
  readonly nearCritical: boolean;
  readonly days: Pick<
    ScheduleRow,
    'start' | 'finish' | 'lateStart' | 'lateFinish' | 'totalFloatDays' | 'freeFloatDays'
  >;
}

/** Findings of the engine that a reader of issues can do something about; violated links are conflicts of their own. */
const shownRules = ['S2', 'S11', 'S15'];

/** A project's activities and links as a network, compiled. */
export interface CompiledPlan {
  readonly network: CompiledNetwork;
  readonly minutesPerDay: number;
}

/** A project begins with the first of what was set by hand or has begun, and at the latest today. */
export function projectBegin(activities: readonly Activity[], asOf: IsoDate): string {
  return activities.reduce(
    (first, { manual, actualStart = manual?.start }) =>
      actualStart !== undefined && actualStart < first ? actualStart : first,
    `${asOf}T00:00:00`,
  );
}

/** What is still to be planned lies after today. */
export function compilePlan(
  { activities, links, calendars }: Pick<ScheduleFacts, 'activities' | 'links' | 'calendars'>,
  calendar: WorkCalendar,
  asOf: IsoDate,
): CompiledPlan {
  const minutesPerDay = minutesOfDay(calendar);
  const network = compileNetwork({
    start: projectBegin(activities, asOf),
    statusDate: `${asOf}T00:00:00`,
    calendars: [planCalendarOf(calendar, projectCalendarId, 'Project'), ...calendars],
    calendarId: projectCalendarId,
    minutesPerDay,
    activities: activities.map(withSoundProgress),
    links,
  });
  return { network, minutesPerDay };
}

/** [S4] Early and late dates and floats of everything that can be placed. */
export function plannedDates({ network, minutesPerDay }: CompiledPlan): {
  readonly dates: ReadonlyMap<string, PlannedDates>;
  readonly findings: readonly Finding[];
} {
  const schedule = scheduleCompiled(network, minutesPerDay);
  const dates = new Map(schedule.activities.map((found) => [found.id, inDays(found, minutesPerDay)]));
  return { dates, findings: schedule.findings.filter(({ rule }) => shownRules.includes(rule)) };
}

/** Progress without a known start would put the work at the project's start. */
export function withSoundProgress(activity: Activity): Activity {
  if (activity.manual || activity.actualStart !== undefined || activity.percentComplete === 100) return activity;
  const { percentComplete: _progress, remainingMinutes, ...rest } = activity;
  return { ...rest, durationMinutes: remainingMinutes ?? rest.durationMinutes };
}

export function inDays(found: ActivityDates, minutesPerDay: number): PlannedDates {
  const days = (minutes: number) => Math.trunc(minutes / minutesPerDay);
  const { critical, nearCritical, complete } = found;
  return {
    critical,
    nearCritical,
    days: {
      start: dateOfTime(found.kind === 'milestone' ? found.finish : found.start),
      finish: dateOfTime(found.finish),
      ...(!complete && {
        lateStart: dateOfTime(found.lateStart),
        lateFinish: dateOfTime(found.lateFinish),
        totalFloatDays: days(found.totalFloatMinutes),
        freeFloatDays: days(found.freeFloatMinutes),
      }),
    },
  };
}
