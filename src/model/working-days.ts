import { isWorkingDay, workingDayIndex, type WorkCalendar } from './calendar';
import { addDays, type IsoDate } from './date';

/** Beyond this many days off in a row a calendar is taken to have no working days at all. */
const longestBreakDays = 370;

/** The day itself where it is worked, else the next working day. */
export function workingDayFrom(calendar: WorkCalendar, date: IsoDate, direction: 1 | -1 = 1): IsoDate {
  for (let days = 0, day = date; days < longestBreakDays; days += 1, day = addDays(day, direction))
    if (isWorkingDay(calendar, day)) return day;
  return date;
}

/** The working day so many working days later, or earlier where `count` is negative; from a day off the nearest one counts as the first. */
export function addWorkingDays(calendar: WorkCalendar, date: IsoDate, count: number): IsoDate {
  const direction = count < 0 ? -1 : 1;
  let day = isWorkingDay(calendar, date) ? date : workingDayFrom(calendar, date, count < 0 ? 1 : -1);
  for (let left = Math.abs(count); left > 0; left -= 1)
    day = workingDayFrom(calendar, addDays(day, direction), direction);
  return day;
}

/** Working days from the first to the last, both included. */
export function workingDaysWithin(calendar: WorkCalendar, first: IsoDate, last: IsoDate): number {
  return workingDayIndex(calendar, last) - workingDayIndex(calendar, addDays(first, -1));
}
