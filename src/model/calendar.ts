import { dateIn, dayNumber, weekday, type Instant, type IsoDate } from './date';

/** Working time: hours for Monday … Sunday, and the days on which nobody works. */
export interface WorkCalendar {
  readonly hoursByWeekday: readonly [number, number, number, number, number, number, number];
  readonly holidays: readonly IsoDate[];
  /** IANA zone in which moments become days; UTC when absent. */
  readonly timeZone?: string;
}

/** Monday to Friday, eight hours: 40 hours a week. */
export const standardCalendar: WorkCalendar = { hoursByWeekday: [8, 8, 8, 8, 8, 0, 0], holidays: [] };

/** Working hours of the first day of the week that is worked: what people call a day of work. */
export function hoursOfDay({ hoursByWeekday }: WorkCalendar): number {
  return hoursByWeekday.find((hours) => hours > 0) ?? 8;
}

export function minutesOfDay(calendar: WorkCalendar): number {
  return hoursOfDay(calendar) * 60;
}

/** A calendar made ready for counting; kept because a long plan asks thousands of times. */
interface Counting {
  /** Working days among the first 0 … 7 days of a week. */
  readonly inWeek: readonly number[];
  /** Day numbers of the holidays that would else be worked, ascending. */
  readonly free: readonly number[];
}
const countings = new WeakMap<WorkCalendar, Counting>();

function countingOf(calendar: WorkCalendar): Counting {
  const known = countings.get(calendar);
  if (known) return known;
  const inWeek = calendar.hoursByWeekday.reduce<number[]>(
    (sums, hours, index) => [...sums, (sums[index] ?? 0) + (hours > 0 ? 1 : 0)],
    [0],
  );
  const worked = calendar.holidays.filter((date) => weekdayHours(calendar, date) > 0);
  const counting = { inWeek, free: [...new Set(worked.map(dayNumber))].sort((a, b) => a - b) };
  countings.set(calendar, counting);
  return counting;
}

function weekdayHours(calendar: WorkCalendar, date: IsoDate): number {
  return calendar.hoursByWeekday[weekday(date) - 1] ?? 0;
}

export function workHours(calendar: WorkCalendar, date: IsoDate): number {
  const { free } = countingOf(calendar);
  const day = dayNumber(date);
  return free[countBelow(free, day)] === day ? 0 : weekdayHours(calendar, date);
}

export function isWorkingDay(calendar: WorkCalendar, date: IsoDate): boolean {
  return workHours(calendar, date) > 0;
}

/** How many of the ascending `days` lie before `day`. */
function countBelow(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The running number of a working day: working days from Monday 1969-12-29 up to and including `date`. */
export function workingDayIndex(calendar: WorkCalendar, date: IsoDate): number {
  const { inWeek, free } = countingOf(calendar);
  const day = dayNumber(date);
  const days = day + 4;
  const weeks = Math.floor(days / 7);
  return weeks * (inWeek[7] ?? 0) + (inWeek[days - weeks * 7] ?? 0) - countBelow(free, day + 1);
}

/**
 * [D1] Working days by which `to` lies after `from`: the working days in (from, to].
 * Zero for the same day, negative when `to` lies before.
 */
export function workingDaysBetween(calendar: WorkCalendar, from: IsoDate, to: IsoDate): number {
  return workingDayIndex(calendar, to) - workingDayIndex(calendar, from);
}

/** [D2] The day a moment counts on. */
export function dayOf(calendar: WorkCalendar, instant: Instant): IsoDate {
  return calendar.timeZone === undefined ? instant.slice(0, 10) : dateIn(calendar.timeZone, instant);
}
