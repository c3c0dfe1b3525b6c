import { addDays, dayNumber, weekday, type IsoDate } from './date';

/** Working time: hours for Monday … Sunday, and the days on which nobody works. */
export interface WorkCalendar {
  readonly hoursByWeekday: readonly [number, number, number, number, number, number, number];
  readonly holidays: readonly IsoDate[];
}

/** Monday to Friday, eight hours: 40 hours a week. */
export const standardCalendar: WorkCalendar = { hoursByWeekday: [8, 8, 8, 8, 8, 0, 0], holidays: [] };

export function workHours(calendar: WorkCalendar, date: IsoDate): number {
  return calendar.holidays.includes(date) ? 0 : (calendar.hoursByWeekday[weekday(date) - 1] ?? 0);
}

export function isWorkingDay(calendar: WorkCalendar, date: IsoDate): boolean {
  return workHours(calendar, date) > 0;
}

/**
 * [D1] Working days by which `to` lies after `from`: the working days in (from, to].
 * Zero for the same day, negative when `to` lies before.
 */
export function workingDaysBetween(calendar: WorkCalendar, from: IsoDate, to: IsoDate): number {
  const sign = dayNumber(to) < dayNumber(from) ? -1 : 1;
  const [first, last] = sign === 1 ? [from, to] : [to, from];
  let days = 0;
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) days += 1;
  return days === 0 ? 0 : sign * days;
}

/** The working days from `first` to `last`, both included. */
export function workingDays(calendar: WorkCalendar, first: IsoDate, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) days.push(day);
  return days;
}
