import type { Activity } from '../../../../src/model/activity';
import type { Network } from '../../../../src/model/network';
import type { PlanCalendar } from '../../../../src/model/plan-calendar';
import type { LinkType, PlanLink } from '../../../../src/model/plan-link';
import { dayNumber } from '../../../../src/model/date';

/** Every day is worked through, so that a day of a network is a day of the calendar. */
const everyDay: PlanCalendar = {
  id: 'every-day',
  name: 'Every day',
  week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]),
  exceptions: [],
};

export const origin = '2026-01-05';

/** A network in whole days from day 0, as textbooks draw it. */
export function dayNetwork(
  activities: readonly { id: string; days: number }[],
  links: readonly { from: string; to: string; type: LinkType; lagDays: number }[],
): Network {
  return {
    start: `${origin}T00:00:00`,
    calendars: [everyDay],
    calendarId: everyDay.id,
    minutesPerDay: 1440,
    activities: activities.map(({ id, days }): Activity => ({ id, name: id, durationMinutes: days * 1440 })),
    links: links.map(({ from, to, type, lagDays }): PlanLink => ({
      predecessorId: from,
      successorId: to,
      type,
      lag: { kind: 'working', minutes: lagDays * 1440 },
    })),
  };
}

/** Days from day 0. */
export function dayOf(time: string): number {
  const [date = '', clock = ''] = time.split('T');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return dayNumber(date) - dayNumber(origin) + (hours * 60 + minutes) / 1440;
}
