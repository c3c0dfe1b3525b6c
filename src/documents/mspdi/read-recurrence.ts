import type { MonthPosition, Recurrence, Weekday } from '../../model/plan-calendar';
import type { XmlElement } from '../xml/xml-element';
import { integerOf } from '../xml/xml-values';
import { monthDays, monthPositions } from './mspdi-codes';

/** The recurrence of a calendar's exception; `unknown` if it is of a kind that no plan keeps, or incomplete. */
export function readRecurrence(element: XmlElement): Recurrence | 'none' | 'unknown' {
  const every = Math.max(1, integerOf(element, 'Period') ?? 1);
  // The schema counts months from 0.
  const month = (integerOf(element, 'Month') ?? -1) + 1;
  const day = integerOf(element, 'MonthDay');
  const position = readPosition(element);
  switch (integerOf(element, 'Type') ?? 9) {
    case 1:
    case 7:
      return { kind: 'daily', every };
    case 2:
      return day === undefined || month < 1 ? 'unknown' : { kind: 'yearly', month, on: day };
    case 3:
      return position === undefined || month < 1 ? 'unknown' : { kind: 'yearly', month, on: position };
    case 4:
      return day === undefined ? 'unknown' : { kind: 'monthly', every, on: day };
    case 5:
      return position === undefined ? 'unknown' : { kind: 'monthly', every, on: position };
    case 6:
      return { kind: 'weekly', every, weekdays: weekdaysOf(integerOf(element, 'DaysOfWeek') ?? 0) };
    case 9:
      return 'none';
    default:
      return 'unknown';
  }
}

function readPosition(element: XmlElement): MonthPosition | undefined {
  const position = monthPositions[integerOf(element, 'MonthPosition') ?? -1];
  const day = monthDays[integerOf(element, 'MonthItem') ?? -1];
  return position === undefined || day === undefined ? undefined : { position, day };
}

const isoWeekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The schema adds 1 for Sunday, 2 for Monday … 64 for Saturday. */
function weekdaysOf(sum: number): readonly Weekday[] {
  return isoWeekdays.filter((weekday) => (sum & (1 << (weekday % 7))) !== 0);
}
