import { dateOfDay, dayNumber } from '../../model/date';
import { isPlanTime, type PlanTime } from '../../model/plan-time';

/** A moment in whole minutes of wall-clock time since 1970-01-01T00:00. */
export type Moment = number;

export const minutesPerDay = 1440;

/** Beyond these no calendar is worked out: 1900-01-01 and 3000-01-01. */
export const firstDay = dayNumber('1900-01-01');
export const lastDay = dayNumber('3000-01-01');

/** The moment of a plan's time, without its seconds; nothing where it is no time. */
export function momentOf(time: PlanTime | undefined): Moment | undefined {
  if (time === undefined || !isPlanTime(time)) return undefined;
  return dayNumber(time.slice(0, 10)) * minutesPerDay + Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
}

/** Writes moments; days and times of the day are kept, because a long plan names the same ones again and again. */
export function timeWriter(): (moment: Moment) => PlanTime {
  const days = new Map<number, string>();
  const times = new Map<number, string>();
  return (moment) => {
    const day = Math.floor(moment / minutesPerDay);
    const minute = moment - day * minutesPerDay;
    let date = days.get(day);
    if (date === undefined) days.set(day, (date = dateOfDay(day)));
    let time = times.get(minute);
    if (time === undefined) times.set(minute, (time = `T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`));
    return date + time;
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
