import { isIsoDate } from '../../model/date';
import { exceptionDays } from '../../model/exception-days';
import type { CalendarException, PlanCalendar, WorkingSpan } from '../../model/plan-calendar';
import { minutesPerDay } from './moment';

/** A week, the exceptions from it with the strongest first, and the different days that occur in both. */
export interface DayPatterns {
  /** Monday … Sunday, as places in `patterns`. */
  readonly week: readonly number[];
  readonly exceptions: readonly { readonly exception: CalendarException; readonly pattern: number }[];
  readonly patterns: readonly DayPattern[];
}

/** One kind of day, minute by minute. */
export interface DayPattern {
  /** Working minutes before each minute of the day, 0 … 1440. */
  readonly before: Uint16Array;
  /** The minute of the day in which the n-th working minute begins. */
  readonly beginning: Uint16Array;
}

/** A calendar and those it is based on, nearest first: its own exceptions, then theirs, then its own week, then theirs. */
export function dayPatterns(chain: readonly PlanCalendar[]): DayPatterns {
  const patterns: DayPattern[] = [];
  const known = new Map<string, number>();
  const placeOf = (spans: readonly WorkingSpan[]) => {
    const key = JSON.stringify(spans.map(({ from, to }) => [from, to]));
    const place = known.get(key) ?? patterns.push(dayPattern(spans)) - 1;
    known.set(key, place);
    return place;
  };
  const week = Array.from({ length: 7 }, (_, index) =>
    placeOf(chain.map((calendar) => calendar.week[index]).find((spans) => spans) ?? []),
  );
  const exceptions = chain
    .flatMap((calendar) => calendar.exceptions)
    .filter(({ from, to }) => isIsoDate(from) && isIsoDate(to))
    .map((exception) => ({ exception, pattern: placeOf(exception.spans) }));
  return { week, exceptions, patterns };
}

function dayPattern(spans: readonly WorkingSpan[]): DayPattern {
  const works = new Uint8Array(minutesPerDay);
  for (const { from, to } of spans) works.fill(1, Math.max(0, Math.round(from)), Math.max(0, Math.round(to)));
  const before = new Uint16Array(minutesPerDay + 1);
  const beginning: number[] = [];
  works.forEach((working, minute) => {
    if (working) beginning.push(minute);
    before[minute + 1] = beginning.length;
  });
  return { before, beginning: Uint16Array.from(beginning) };
}

/** The pattern of each day from `first` to `last`. */
export function patternsOfDays({ week, exceptions }: DayPatterns, first: number, last: number): Uint16Array {
  const days = new Uint16Array(last - first + 1);
  // 1970-01-01 was a Thursday.
  for (let day = first; day <= last; day += 1) days[day - first] = week[(((day + 3) % 7) + 7) % 7] ?? 0;
  for (const { exception, pattern } of [...exceptions].reverse())
    for (const day of exceptionDays(exception, first, last)) days[day - first] = pattern;
  return days;
}
