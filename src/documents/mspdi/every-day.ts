import { daysBetween } from '../../model/date';
import type { CalendarException } from '../../model/plan-calendar';

/** An exception on every day from its first to its last is none that comes back. */
export function withoutEveryDay(exception: CalendarException): CalendarException {
  const { recurrence, occurrences, ...plain } = exception;
  if (!recurrence) return plain;
  if (recurrence.kind !== 'daily' || recurrence.every !== 1) return exception;
  const days = daysBetween(exception.from, exception.to) + 1;
  return occurrences === undefined || occurrences === days ? plain : exception;
}
