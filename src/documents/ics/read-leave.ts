import { calendarEntries, type CalendarEvent } from './calendar-entries';
import { moment, minutesOf, type Moment } from './moment';
import { addDays, dateIn, dateOfDay, type IsoDate } from '../../model/date';
import { RefusedFile } from '../refused-file';
import type { TextEncoding } from '../text-chunks';

/** One entry of a calendar: days on which somebody is away, both ends included, or why it is not read as such. */
export type CalendarLeave =
  | { readonly title: string; readonly from: IsoDate; readonly to: IsoDate; readonly half?: true }
  | { readonly title: string; readonly why: string };

export type LeaveReading =
  | { readonly kind: 'leave'; readonly entries: readonly CalendarLeave[] }
  | { readonly kind: 'refused'; readonly text: string };

const minutesOfDay = 24 * 60;
/** [F10] Entries of less are meetings; up to the second they are half a day. */
const leastMinutes = 2 * 60;
const halfDayMinutes = 5 * 60;

/**
 * [F10] Every entry of a calendar file as days away, or with why it is none. Hours in UTC count on the day that it is
 * then in the zone that the calendar names for itself, else in the one given.
 */
export function readLeave(source: string | Uint8Array, timeZone: string, encoding?: TextEncoding): LeaveReading {
  try {
    const { events, zone = timeZone } = calendarEntries(source, encoding);
    if (events.length === 0) throw new RefusedFile('The calendar has no entries.');
    return { kind: 'leave', entries: events.map((event) => leaveOf(event, zone)) };
  } catch (problem) {
    if (problem instanceof RefusedFile) return { kind: 'refused', text: problem.message };
    throw problem;
  }
}

function leaveOf({ values, complete }: CalendarEvent, zone: string): CalendarLeave {
  const title = plainText(values.get('SUMMARY') ?? '');
  const none = (why: string): CalendarLeave => ({ title, why });
  if (!complete) return none('The file breaks off within this entry.');
  if (values.get('STATUS')?.toUpperCase() === 'CANCELLED') return none('It is cancelled.');
  if (values.has('RRULE') || values.has('RDATE'))
    return none('It comes back by a rule, which is not read; enter its days, or the hours of that weekday.');
  const start = moment(values.get('DTSTART'));
  const end = start && endOf(start, values);
  if (!start || !end) return none('It has no days that can be read.');
  const days = daysOf(start, end, zone);
  const minutes = end.minute - start.minute;
  const isWithinADay = start.form !== 'day' && days.from === days.to;
  if (isWithinADay && minutes < leastMinutes) return none('It lasts less than two hours.');
  const half = (isWithinADay && minutes <= halfDayMinutes) || /\bhalf[ -]days?\b/i.test(title);
  return { title, ...days, ...(half && { half: true as const }) };
}

/** The first moment that is free again; a day without an end is one day. */
function endOf(start: Moment, values: CalendarEvent['values']): Moment | undefined {
  if (values.has('DTEND')) return moment(values.get('DTEND'));
  const duration = values.get('DURATION');
  const minutes = duration === undefined ? (start.form === 'day' ? minutesOfDay : 0) : minutesOf(duration);
  return minutes === undefined ? undefined : { ...start, minute: start.minute + minutes };
}

function daysOf(start: Moment, end: Moment, zone: string): { readonly from: IsoDate; readonly to: IsoDate } {
  const from = dayOf(start, zone);
  const to = dayOf({ ...end, minute: end.minute - 1 }, zone);
  return { from, to: to < from ? from : to };
}

function dayOf({ minute, form }: Moment, zone: string): IsoDate {
  if (form === 'utc') return dateIn(zone, new Date(minute * 60_000).toISOString());
  return addDays(dateOfDay(0), Math.floor(minute / minutesOfDay));
}

function plainText(text: string): string {
  return text.replace(/\\([nN\\;,])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}
