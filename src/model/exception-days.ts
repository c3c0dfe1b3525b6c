import { dateOfDay, dayNumber } from './date';
import type { CalendarException, MonthPosition, Recurrence } from './plan-calendar';

const positions = { first: 0, second: 1, third: 2, fourth: 3, last: -1 };

/** [S2] The days of an exception that lie in `first` … `last`, ascending, as days since 1970-01-01. */
export function exceptionDays(exception: CalendarException, first: number, last: number): number[] {
  const { recurrence, occurrences = Infinity } = exception;
  const from = dayNumber(exception.from);
  const to = Math.min(dayNumber(exception.to), last);
  if (!recurrence) return range(Math.max(from, first), to);
  const days: number[] = [];
  let met = 0;
  for (const day of candidates(recurrence, from, to)) {
    if (day < from) continue;
    if (day > to || met >= occurrences) break;
    met += 1;
    if (day >= first) days.push(day);
  }
  return days;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** The days a recurrence falls on, ascending, at least up to `to`; a few may lie before `from`. */
function* candidates(recurrence: Recurrence, from: number, to: number): Generator<number> {
  // A step below one would never end.
  const step = recurrence.kind === 'yearly' ? 12 : Math.max(1, Math.trunc(recurrence.every));
  if (recurrence.kind === 'daily') {
    for (let day = from; day <= to; day += step) yield day;
  } else if (recurrence.kind === 'weekly') {
    const weekdays = [...recurrence.weekdays].sort((a, b) => a - b);
    for (let monday = from - ((((from + 3) % 7) + 7) % 7); monday <= to; monday += step * 7)
      for (const weekday of weekdays) yield monday + weekday - 1;
  } else {
    const begin = monthOf(from);
    const month = recurrence.kind === 'yearly' ? Math.floor(begin / 12) * 12 + recurrence.month - 1 : begin;
    for (let at = month; firstOf(at) <= to; at += step) {
      const day = dayInMonth(at, recurrence.on);
      if (day !== undefined) yield day;
    }
  }
}

/** Months since January of the year 0. */
function monthOf(day: number): number {
  const date = dateOfDay(day);
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

function firstOf(month: number): number {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return dayNumber(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
}

function dayInMonth(month: number, on: number | MonthPosition): number | undefined {
  const first = firstOf(month);
  const next = firstOf(month + 1);
  if (typeof on === 'number') return first + on - 1 < next ? first + on - 1 : undefined;
  return range(first, next - 1)
    .filter((day) => isOfKind(day, on.day))
    .at(positions[on.position]);
}

function isOfKind(day: number, kind: MonthPosition['day']): boolean {
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
  if (kind === 'day') return true;
  if (kind === 'weekday') return weekday <= 5;
  return kind === 'weekend-day' ? weekday > 5 : weekday === kind;
}
