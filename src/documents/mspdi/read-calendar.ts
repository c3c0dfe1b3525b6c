import type { CalendarException, PlanCalendar, WorkingSpan } from '../../model/plan-calendar';
import { present } from '../../model/present';
import { childrenOf, within, type XmlElement } from '../xml/xml-element';
import { booleanOf, clockOf, dateOf, integerOf, textOf } from '../xml/xml-values';
import { withoutEveryDay } from './every-day';
import type { MspdiNotes } from './mspdi-notes';
import { readRecurrence } from './read-recurrence';

/** What the schema means by a working day without times. */
const standardSpans: readonly WorkingSpan[] = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
];

export function readCalendar(element: XmlElement, notes: MspdiNotes): PlanCalendar | undefined {
  const id = integerOf(element, 'UID');
  if (id === undefined) return undefined;
  const name = textOf(element, 'Name') ?? '';
  const days = childrenOf(within(element, 'WeekDays'), 'WeekDay');
  const week: (readonly WorkingSpan[] | null)[] = [null, null, null, null, null, null, null];
  for (const day of days) {
    const type = integerOf(day, 'DayType') ?? 0;
    // The schema counts from Sunday, 1; a plan from Monday, 0.
    if (type >= 1 && type <= 7) week[(type + 5) % 7] = spansOf(day);
  }
  const newer = within(element, 'Exceptions');
  // Files of Project 2007 and later repeat their exceptions as days of type 0, for older versions.
  const exceptions = newer
    ? childrenOf(newer, 'Exception').flatMap((exception) => readException(exception, name, notes) ?? [])
    : days.filter((day) => (integerOf(day, 'DayType') ?? 0) === 0).flatMap((day) => plainException(day) ?? []);
  const base = integerOf(element, 'BaseCalendarUID');
  const baseId = base !== undefined && base > 0 ? String(base) : undefined;
  return { id: String(id), name, week, exceptions, ...present({ baseId }) };
}

function spansOf(element: XmlElement): readonly WorkingSpan[] {
  if (booleanOf(element, 'DayWorking') !== true) return [];
  const times = childrenOf(within(element, 'WorkingTimes'), 'WorkingTime');
  const spans = times.flatMap((time) => {
    const from = clockOf(time, 'FromTime');
    const to = clockOf(time, 'ToTime');
    // Midnight as an end is written as the beginning of a day.
    return from === undefined || to === undefined ? [] : [{ from, to: to === 0 ? 1440 : to }];
  });
  return spans.length > 0 ? spans : standardSpans;
}

function plainException(element: XmlElement): CalendarException | undefined {
  const period = within(element, 'TimePeriod');
  const from = dateOf(period, 'FromDate');
  const to = dateOf(period, 'ToDate');
  if (from === undefined || to === undefined || to < from) return undefined;
  return { from, to, spans: spansOf(element), ...present({ name: textOf(element, 'Name') }) };
}

function readException(element: XmlElement, calendar: string, notes: MspdiNotes): CalendarException | undefined {
  const plain = plainException(element);
  const recurrence = readRecurrence(element);
  if (!plain || recurrence === 'unknown') {
    notes.unreadableException(calendar, textOf(element, 'Name') ?? '');
    return undefined;
  }
  if (recurrence === 'none') return plain;
  const occurrences = booleanOf(element, 'EnteredByOccurrences') ? integerOf(element, 'Occurrences') : undefined;
  return withoutEveryDay({ ...plain, recurrence, ...present({ occurrences }) });
}
