import type { PeopleTimes } from './person-times';
import type { ProjectSchedule } from './project-schedule';
import type { ScheduleRow } from './schedule-row';
import type { Activity } from '../model/activity';
import type { WorkCalendar } from '../model/calendar';
import { dateOfDay, dayNumber, weekday } from '../model/date';
import { present } from '../model/present';
import type { CalendarException, PlanCalendar } from '../model/plan-calendar';
import { spansOf } from '../model/plan-calendar-of';
import type { WeekHours } from '../model/person-time';
import type { TimeOff } from '../model/time-off';

export const projectCalendarId = 'project';

/** [L23] Calendars of those who do not work as the project does, by account: their own week, and days off without a reason. */
export function ownerCalendars(calendar: WorkCalendar, { people }: PeopleTimes): readonly PlanCalendar[] {
  return [...people].flatMap(([accountId, { hoursByWeekday, off }]): PlanCalendar[] => {
    if (hoursByWeekday === undefined && off.length === 0) return [];
    const hours = hoursByWeekday ?? calendar.hoursByWeekday;
    // Whole days first: a day off in two ways is off once.
    const exceptions = [...off].sort((a, b) => Number(a.half ?? false) - Number(b.half ?? false));
    return [
      {
        id: accountId,
        name: 'Owner',
        baseId: projectCalendarId,
        week: hours.map((each) => (hoursByWeekday ? spansOf(each) : null)),
        exceptions: exceptions.flatMap((each) => exceptionsOf(each, hours)),
      },
    ];
  });
}

function exceptionsOf({ from, to, half }: TimeOff, hours: WeekHours): readonly CalendarException[] {
  if (!half) return [{ from, to, spans: [] }];
  const [first, last] = [dayNumber(from), dayNumber(to)];
  return Array.from({ length: last - first + 1 }, (_, day) => {
    const date = dateOfDay(first + day);
    return { from: date, to: date, spans: spansOf((hours[weekday(date) - 1] ?? 0) / 2) };
  });
}

/** [L23] What is still to be planned of open work goes by its owner's time; dates that people gave stand as they are. */
export function onOwnersTime(
  { calendarId: _before, ...activity }: Activity,
  ownerAccountId: string | undefined,
  known: ReadonlySet<string>,
): Activity {
  const { durationMinutes, manual, percentComplete } = activity;
  const isDated = manual?.start !== undefined && manual.finish !== undefined;
  const plans = durationMinutes > 0 && !isDated && percentComplete !== 100;
  return {
    ...activity,
    ...present({ calendarId: plans && known.has(ownerAccountId ?? '') ? ownerAccountId : undefined }),
  };
}

/** [L23] Whether what nobody gave of a row's dates was planned on its owner's time rather than the project's. */
export function isOnOwnersTime(
  { kind, dates, owner }: Pick<ScheduleRow, 'kind' | 'dates' | 'owner'>,
  { basis }: Pick<ProjectSchedule, 'basis'>,
): boolean {
  const isPlanned = kind === 'work' && (dates === 'planned' || dates === 'partly-planned');
  return isPlanned && basis.calendars.some(({ id }) => id === owner?.accountId);
}
