import type { PeopleTimes } from './person-times';
import type { Activity } from '../model/activity';
import type { WorkCalendar } from '../model/calendar';
import { addDays, daysBetween, weekday, type IsoDate } from '../model/date';
import { ascending } from '../model/order';
import type { Person } from '../model/person';
import { mostLeaveDays } from '../model/person-time';
import type { CalendarException, PlanCalendar } from '../model/plan-calendar';
import { spansOf } from '../model/plan-calendar-of';
import { present } from '../model/present';
import type { TimeOff } from '../model/time-off';

export const projectCalendarId = 'project';

/** [L23] Calendars of those who do not work as the project does, by account: their own week, and days off without a reason. */
export function ownerCalendars(
  calendar: WorkCalendar,
  { people }: PeopleTimes,
  owners: ReadonlyMap<string, Person>,
): readonly PlanCalendar[] {
  return [...people].flatMap(([accountId, { hoursByWeekday, off }]): PlanCalendar[] => {
    const owner = owners.get(accountId);
    if (!owner || (hoursByWeekday === undefined && off.length === 0)) return [];
    return [
      {
        id: accountId,
        name: owner.name,
        baseId: projectCalendarId,
        week: calendar.hoursByWeekday.map((_, day) => (hoursByWeekday ? spansOf(hoursByWeekday[day] ?? 0) : null)),
        exceptions: exceptionsOf(off, { ...calendar, ...present({ hoursByWeekday }) }),
      },
    ];
  });
}

/** Each day once: one that is off in two ways is off once, and half a day of leave does not open a holiday of the project. */
function exceptionsOf(
  off: readonly TimeOff[],
  { hoursByWeekday, holidays }: Pick<WorkCalendar, 'hoursByWeekday' | 'holidays'>,
): readonly CalendarException[] {
  const days = off.map((each) => ({ ...each, to: lastDayOf(each) }));
  const whole = joined(days.filter(({ half }) => !half));
  const closed = new Set(holidays);
  const halved = new Set(days.filter(({ half }) => half).flatMap(daysOf));
  const halves = [...halved].filter(
    (day) => !closed.has(day) && !whole.some(({ from, to }) => from <= day && day <= to),
  );
  return [
    ...whole.map(({ from, to }) => ({ from, to, spans: [] })),
    ...halves.flatMap((day) => {
      const hours = hoursByWeekday[weekday(day) - 1] ?? 0;
      return hours > 0 ? [{ from: day, to: day, spans: spansOf(hours / 2) }] : [];
    }),
  ];
}

type Days = Pick<TimeOff, 'from' | 'to'>;

/** In order, and those that overlap as one. */
function joined(stretches: readonly Days[]): readonly Days[] {
  const found: Days[] = [];
  for (const days of [...stretches].sort((a, b) => ascending(a.from, b.from))) {
    const last = found.at(-1);
    if (!last || days.from > last.to) found.push({ from: days.from, to: days.to });
    else if (days.to > last.to) found[found.length - 1] = { from: last.from, to: days.to };
  }
  return found;
}

function lastDayOf({ from, to }: Days): IsoDate {
  return addDays(from, Math.min(daysBetween(from, to), mostLeaveDays - 1));
}

function daysOf({ from, to }: Days): readonly IsoDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, day) => addDays(from, day));
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
