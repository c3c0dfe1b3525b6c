import type { PlanCalendar } from '../../model/plan-calendar';
import { dayPatterns, patternsOfDays, type DayPatterns } from './day-patterns';
import { firstDay, lastDay, minutesPerDay, type Moment } from './moment';

/**
 * A calendar made ready for counting: working minutes before each day as a running sum, so that a moment becomes its working
 * minute, and a working minute its moment, in constant time. It grows when a moment outside is asked for.
 */
export interface WorkingTime {
  readonly source: DayPatterns;
  first: number;
  last: number;
  /** Working minutes before each day from `first` to the day after `last`; 0 at the day the calendar was opened with. */
  before: Int32Array;
  /** Where the pattern of each day begins in `worked` and `beginning`. */
  pattern: Int32Array;
  /** All patterns behind one another, 1441 minutes each. */
  readonly worked: Uint16Array;
  readonly beginning: Uint16Array;
  /** For every 512 working minutes from the first, the place of the day in which they begin. */
  dayOf: Int32Array;
}

const bucketBits = 9;
const row = minutesPerDay + 1;

export function openWorkingTime(chain: readonly PlanCalendar[], first: number, last: number): WorkingTime {
  const source = dayPatterns(chain);
  const [worked, beginning] = [
    new Uint16Array(source.patterns.length * row),
    new Uint16Array(source.patterns.length * row),
  ];
  source.patterns.forEach((pattern, place) => {
    worked.set(pattern.before, place * row);
    beginning.set(pattern.beginning, place * row);
  });
  const empty = { before: new Int32Array(1), pattern: new Int32Array(0), dayOf: new Int32Array(0) };
  const time: WorkingTime = { source, first, last, worked, beginning, ...empty };
  lay(time, within(first), within(last), 0);
  return time;
}

/** The nearest day of those that calendars have. */
function within(day: number): number {
  return Math.max(firstDay, Math.min(lastDay, day));
}

/** Whether anybody ever works. */
export function hasWork({ source }: WorkingTime): boolean {
  return source.week.some((place) => source.patterns[place]?.beginning.length);
}

function lay(time: WorkingTime, first: number, last: number, begin: number): void {
  const pattern = Int32Array.from(patternsOfDays(time.source, first, last), (place) => place * row);
  const before = new Int32Array(pattern.length + 1);
  for (let day = 0; day < pattern.length; day += 1)
    before[day + 1] = (before[day] ?? 0) + (time.worked[(pattern[day] ?? 0) + minutesPerDay] ?? 0);
  const total = before[pattern.length] ?? 0;
  const dayOf = new Int32Array((total >> bucketBits) + 1);
  for (let bucket = 0, day = 0; bucket < dayOf.length; bucket += 1) {
    while (day < pattern.length - 1 && (before[day + 1] ?? 0) <= bucket << bucketBits) day += 1;
    dayOf[bucket] = day;
  }
  // Numbers given out before stay right: days laid in front count below zero.
  const shift = begin - (before[Math.max(0, time.first - first)] ?? 0);
  if (shift !== 0) for (let day = 0; day < before.length; day += 1) before[day] = (before[day] ?? 0) + shift;
  Object.assign(time, { first, last, before, pattern, dayOf });
}

/** Doubles the days on the side that was asked for; false where the calendars end. */
function grow(time: WorkingTime, side: 'earlier' | 'later'): boolean {
  const length = Math.max(time.last - time.first, 366);
  const first = side === 'earlier' ? Math.max(firstDay, time.first - length) : time.first;
  const last = side === 'later' ? Math.min(lastDay, time.last + length) : time.last;
  if (first === time.first && last === time.last) return false;
  lay(time, first, last, time.before[0] ?? 0);
  return true;
}

/** [S1] The working minute of a moment: how many lie before it. */
export function workAt(time: WorkingTime, moment: Moment): number {
  const day = Math.floor(moment / minutesPerDay);
  const place = day - time.first;
  if (place < 0) return grow(time, 'earlier') ? workAt(time, moment) : (time.before[0] ?? 0);
  if (day > time.last) return grow(time, 'later') ? workAt(time, moment) : (time.before[time.pattern.length] ?? 0);
  return (time.before[place] ?? 0) + (time.worked[(time.pattern[place] ?? 0) + moment - day * minutesPerDay] ?? 0);
}

/** The last moment before which `work` working minutes lie: where the next one begins. */
export function startOf(time: WorkingTime, work: number): Moment {
  const low = time.before[0] ?? 0;
  if (work < low) return grow(time, 'earlier') ? startOf(time, work) : time.first * minutesPerDay;
  if (work >= (time.before[time.pattern.length] ?? 0))
    return grow(time, 'later') ? startOf(time, work) : (time.last + 1) * minutesPerDay - 1;
  let place = time.dayOf[(work - low) >> bucketBits] ?? 0;
  while ((time.before[place + 1] ?? Infinity) <= work) place += 1;
  const minute = time.beginning[(time.pattern[place] ?? 0) + work - (time.before[place] ?? 0)] ?? 0;
  return (time.first + place) * minutesPerDay + minute;
}

/** The first moment before which `work` working minutes lie: where the last one ended. */
export function finishOf(time: WorkingTime, work: number): Moment {
  return startOf(time, work - 1) + 1;
}
