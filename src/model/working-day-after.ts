import { isWorkingDay, workingDayIndex, type WorkCalendar } from './calendar';
import { addDays, type IsoDate } from './date';

/** More than the longest stretch of holidays between two working days. */
const mostDaysPerDay = 400;

/**
 * [D1] The working day that lies so many working days after a date, or before it where the number is negative; the date
 * itself for none. `undefined` where the calendar has no such day.
 */
export function workingDayAfter(calendar: WorkCalendar, date: IsoDate, days: number): IsoDate | undefined {
  const whole = Math.sign(days) * Math.ceil(Math.abs(days));
  if (whole === 0) return date;
  if (!calendar.hoursByWeekday.some((hours) => hours > 0)) return undefined;
  const wanted = workingDayIndex(calendar, date) + whole;
  const step = Math.sign(whole);
  let day = date;
  for (let tried = 0; tried <= mostDaysPerDay + Math.abs(whole) * 7; tried += 1) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day) && workingDayIndex(calendar, day) === wanted) return day;
  }
  return undefined;
}
