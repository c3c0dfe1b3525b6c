import { workHours, type WorkCalendar } from '../model/calendar';
import { addDays, type IsoDate } from '../model/date';

const longestDays = 4_000;

/** Working time from the first to the last day, both counted. */
export function workingMinutes(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number {
  let hours = 0;
  for (let day = from, count = 0; day <= to && count < longestDays; day = addDays(day, 1), count += 1)
    hours += workHours(calendar, day);
  return Math.round(hours * 60);
}
