/** A calendar day, `yyyy-mm-dd`, with no time zone. */
export type IsoDate = string;

/** A moment in UTC, ISO 8601 with milliseconds and `Z`. */
export type Instant = string;

const dayMs = 86_400_000;

/** Days since 1970-01-01. Throws `RangeError` on anything but a real calendar day. */
export function dayNumber(date: IsoDate): number {
  const day = dayNumberOf(date);
  if (day === undefined) throw new RangeError(`Not a calendar day: ${date}`);
  return day;
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dayNumberOf(text: string): number | undefined {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  if (!(day >= 1 && day <= (daysInMonth[month - 1] ?? 0))) return undefined;
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  if (!(year >= 100) || (month === 2 && day === 29 && !isLeap(year))) return undefined;
  return Date.UTC(year, month - 1, day) / dayMs;
}

function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

// Whoever means "never" writes the last day there is, and work with it may still be moved.
const firstDay = Date.UTC(100, 0, 1) / dayMs;
const lastDay = Date.UTC(9_999, 11, 31) / dayMs;

/** The calendar day `days` after 1970-01-01; the first or last that can be written where that lies beyond. */
export function dateOfDay(days: number): IsoDate {
  const day = Math.max(firstDay, Math.min(lastDay, days));
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

export function isIsoDate(text: string): boolean {
  return dayNumberOf(text) !== undefined;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** Calendar days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday, 1 Monday … 7 Sunday. */
export function weekday(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week that `date` lies in. */
export function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, 1 - weekday(date));
}

/** Making a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day it is at `instant` in an IANA time zone. */
export function dateIn(timeZone: string, instant: Instant): IsoDate {
  const known = formatters.get(timeZone);
  const formatter = known ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  if (!known) formatters.set(timeZone, formatter);
  return formatter.format(new Date(instant));
}

/** ISO 8601 week, e.g. `{ year: 2026, week: 48 }`: the week belongs to the year of its Thursday. */
export function isoWeek(date: IsoDate): { year: number; week: number } {
  const thursday = addDays(mondayOf(date), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1 };
}
