import type { WorkCalendar } from './calendar';
import { isIsoDate } from './date';
import type { PlanCalendar, WorkingSpan } from './plan-calendar';

const morning = 8 * 60;
const noon = 12 * 60;
const lunch = 60;
const midnight = 24 * 60;

/** The hours of a day of the registers as spans: from 8, with an hour's break after four hours, as office hours are. */
export function spansOf(hours: number): readonly WorkingSpan[] {
  const minutes = Math.round(Math.min(hours, 24) * 60);
  if (minutes <= 0) return [];
  if (morning + minutes <= noon) return [{ from: morning, to: morning + minutes }];
  if (morning + minutes + lunch > midnight) return [{ from: midnight - minutes, to: midnight }];
  return [
    { from: morning, to: noon },
    { from: noon + lunch, to: morning + minutes + lunch },
  ];
}

/** [S2] The calendar of the registers as the calendar of a plan. */
export function planCalendarOf(calendar: WorkCalendar, id: string, name: string): PlanCalendar {
  return {
    id,
    name,
    week: calendar.hoursByWeekday.map(spansOf),
    exceptions: calendar.holidays.filter(isIsoDate).map((day) => ({ from: day, to: day, spans: [] })),
  };
}
