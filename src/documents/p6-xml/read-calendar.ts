import type { CalendarException, PlanCalendar, WorkingSpan } from '../../model/plan-calendar';
import { present } from '../../model/present';
import { spanEnd } from '../primavera/primavera-codes';
import { childrenOf, within, type XmlElement } from '../xml/xml-element';
import { clockOf, dateOf, textOf } from '../xml/xml-values';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export function readCalendar(element: XmlElement): PlanCalendar {
  const hours = childrenOf(within(element, 'StandardWorkWeek'), 'StandardWorkHours');
  const week = days.map((name) => {
    const day = hours.find((given) => textOf(given, 'DayOfWeek') === name);
    return day ? spansOf(day) : null;
  });
  const exceptions = childrenOf(within(element, 'HolidayOrExceptions'), 'HolidayOrException').flatMap(
    (exception): CalendarException[] => {
      const date = dateOf(exception, 'Date');
      return date === undefined ? [] : [{ from: date, to: date, spans: spansOf(exception) }];
    },
  );
  return {
    id: textOf(element, 'ObjectId') ?? '',
    name: textOf(element, 'Name') ?? '',
    week,
    exceptions,
    ...present({ baseId: textOf(element, 'BaseCalendarObjectId') }),
  };
}

/** A day off has one empty working time. */
function spansOf(day: XmlElement): readonly WorkingSpan[] {
  return childrenOf(day, 'WorkTime').flatMap((time) => {
    const from = clockOf(time, 'Start');
    const to = clockOf(time, 'Finish');
    return from === undefined || to === undefined ? [] : [{ from, to: spanEnd(to) }];
  });
}
