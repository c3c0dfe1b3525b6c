import type { Finding } from '../../model/finding';
import type { Network } from '../../model/network';
import { planCalendarOf } from '../../model/plan-calendar-of';
import { standardCalendar } from '../../model/calendar';
import type { PlanCalendar } from '../../model/plan-calendar';
import type { CalendarNumberOf } from './compiled-network';
import { hasWork, openWorkingTime, type WorkingTime } from './working-time';

/** The calendars of a network by number; 0 runs through nights and days off, 1 is the project's. */
export interface Calendars {
  readonly times: readonly WorkingTime[];
  readonly findings: readonly Finding[];
  readonly numberOf: CalendarNumberOf;
}

export const elapsedTime = 0;
export const projectTime = 1;

const always: PlanCalendar = {
  id: '',
  name: 'Elapsed time',
  week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]),
  exceptions: [],
};

/** [S2] Opens every calendar for the days from `first` to `last`. */
export function openCalendars(network: Network, first: number, last: number): Calendars {
  const byId = new Map(network.calendars.map((calendar) => [calendar.id, calendar]));
  const used = new Set(network.activities.map(({ calendarId }) => calendarId));
  const findings: Finding[] = [];
  const standard = openWorkingTime([planCalendarOf(standardCalendar, '', 'Standard')], first, last);
  const named = network.calendarId === undefined ? undefined : byId.get(network.calendarId);
  const open = (calendar: PlanCalendar): WorkingTime | undefined => {
    const time = openWorkingTime(chainOf(calendar, byId), first, last);
    if (hasWork(time)) return time;
    if (used.has(calendar.id) || calendar === named)
      findings.push(finding(`Calendar "${calendar.name}" has no working time; the project's is used instead.`));
    return undefined;
  };
  if (network.calendarId !== undefined && !named)
    findings.push(
      finding(`The project's calendar ${network.calendarId} is not in the plan; Monday to Friday is used.`),
    );
  const times = [openWorkingTime([always], first, last), (named && open(named)) ?? standard];
  const numbers = new Map<string, number>();
  for (const calendar of network.calendars) {
    const time = calendar === named ? undefined : open(calendar);
    numbers.set(calendar.id, time ? times.push(time) - 1 : projectTime);
  }
  const numberOf = (id: string | undefined) => (id === undefined ? projectTime : numbers.get(id));
  return { times, findings, numberOf };
}

/** The calendar and those it is based on; a circle ends where it closes. */
function chainOf(calendar: PlanCalendar, byId: ReadonlyMap<string, PlanCalendar>): PlanCalendar[] {
  const chain: PlanCalendar[] = [];
  for (let one: PlanCalendar | undefined = calendar; one && !chain.includes(one);) {
    chain.push(one);
    one = one.baseId === undefined ? undefined : byId.get(one.baseId);
  }
  return chain;
}

function finding(text: string): Finding {
  return { rule: 'S2', severity: 'warning', text, issueKeys: [] };
}
