import type { OpenWork } from './open-work';
import type { WorkCalendar } from '../model/calendar';
import { dayNumber, type IsoDate } from '../model/date';
import type { WeekHours } from '../model/person-time';
import type { TimeOff } from '../model/time-off';
import { workingTime, type WorkingTime } from '../model/working-time';

/** When people work, by account; who is not in here works by the project's calendar. */
export interface PeopleTimes {
  readonly focusPercent: number;
  readonly people: ReadonlyMap<string, PersonPattern>;
  /** Public holidays of whoever is not in here. */
  readonly others?: readonly TimeOff[];
}

interface PersonPattern {
  readonly hoursByWeekday?: WeekHours;
  readonly off: readonly TimeOff[];
  /** [K33] Hours of work that the reader may not see may be told. */
  readonly countsHidden?: true;
}

export const nobodysTimes: PeopleTimes = { focusPercent: 100, people: new Map() };

/** No plan looks further ahead; what is due later counts as due then. */
const longestDays = 3_653;

/** How many days from `first` on have to be known to spread this work over them and to show `shown` of them. */
export function daysAhead(work: readonly Pick<OpenWork['dates'], 'due'>[], first: IsoDate, shown: number): number {
  const start = dayNumber(first);
  const last = work.reduce((latest, { due }) => (due !== undefined && due > latest ? due : latest), first);
  return Math.max(shown, Math.min(longestDays, dayNumber(last) - start + 1));
}

/** A person's working time: their own week, else the calendar's; its holidays and their own time off. */
export function personTimes(
  calendar: WorkCalendar,
  { focusPercent, people, others = [] }: PeopleTimes,
  from: IsoDate,
  days: number,
): (accountId: string) => WorkingTime {
  const made = new Map<string, WorkingTime>();
  const closed = calendar.holidays.map((date): TimeOff => ({ from: date, to: date, kind: 'holiday' }));
  return (accountId) => {
    const known = made.get(accountId);
    if (known) return known;
    const person = people.get(accountId);
    const hoursByWeekday = person?.hoursByWeekday ?? calendar.hoursByWeekday;
    const time = workingTime(
      { hoursByWeekday, focusPercent, off: [...closed, ...(person?.off ?? others)] },
      from,
      days,
    );
    made.set(accountId, time);
    return time;
  };
}
