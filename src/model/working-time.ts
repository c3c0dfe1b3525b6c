import { dayNumber, type IsoDate } from './date';
import type { WeekHours } from './person-time';
import type { TimeOff } from './time-off';

/** Minutes a person works, day by day from `first` (a day number) on, as running sums: `sums[n]` is what the first n days give. */
export interface WorkingTime {
  readonly first: number;
  readonly sums: Int32Array;
}

export interface WorkPattern {
  readonly hoursByWeekday: WeekHours;
  readonly focusPercent: number;
  readonly off: readonly TimeOff[];
}

/** [K2] Working hours less holidays and leave, times the focus factor. A day off in two ways is off once. */
export function workingTime(
  { hoursByWeekday, focusPercent, off }: WorkPattern,
  from: IsoDate,
  days: number,
): WorkingTime {
  const first = dayNumber(from);
  const minutes = hoursByWeekday.map((hours) => Math.round(hours * 60 * (focusPercent / 100)));
  const daily = new Int32Array(days);
  for (let day = 0; day < days; day += 1) daily[day] = minutes[(((first + day + 3) % 7) + 7) % 7] ?? 0;
  const halved = new Set<number>();
  for (const { from: start, to, half } of off) {
    const last = Math.min(dayNumber(to) - first, days - 1);
    for (let day = Math.max(0, dayNumber(start) - first); day <= last; day += 1)
      if (!half) daily[day] = 0;
      else if (!halved.has(day)) {
        halved.add(day);
        daily[day] = Math.round((daily[day] ?? 0) / 2);
      }
  }
  const sums = new Int32Array(days + 1);
  for (let day = 0; day < days; day += 1) sums[day + 1] = (sums[day] ?? 0) + (daily[day] ?? 0);
  return { first, sums };
}

/** Minutes worked before a day number; nothing before the first day, no more after the last. */
export function minutesBefore({ first, sums }: WorkingTime, day: number): number {
  return sums[Math.max(0, Math.min(sums.length - 1, day - first))] ?? 0;
}

/** Minutes worked in [from, to). */
export function minutesBetween(time: WorkingTime, from: number, to: number): number {
  return minutesBefore(time, to) - minutesBefore(time, from);
}
