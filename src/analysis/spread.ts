import { isWorkingDay, workHours, workingDayIndex, type WorkCalendar } from '../model/calendar';
import { addDays, mondayOf, type IsoDate } from '../model/date';

/** The weeks shown, with the running number of the last working day before them and in each of them. */
export interface WeekGrid {
  readonly asOf: IsoDate;
  readonly calendar: WorkCalendar;
  readonly mondays: readonly IsoDate[];
  readonly indexes: readonly number[];
  readonly capacityHours: readonly number[];
}

export function weekGrid(calendar: WorkCalendar, asOf: IsoDate, count: number): WeekGrid {
  const first = mondayOf(asOf);
  const mondays = Array.from({ length: count }, (_, week) => addDays(first, 7 * week));
  return {
    asOf,
    calendar,
    mondays,
    indexes: mondays.map((monday) => workingDayIndex(calendar, addDays(monday, 6))),
    capacityHours: mondays.map((monday) =>
      [0, 1, 2, 3, 4, 5, 6].reduce((hours, day) => hours + workHours(calendar, addDays(monday, day)), 0),
    ),
  };
}

/** Work without a due date is done at this pace. */
const fullPaceMinutes = 8 * 60;

/**
 * [K1] Minutes of remaining work per week shown. Work lies evenly over the working days from its start, but not before
 * today, to its due date. When that leaves no working day, as for overdue work, all of it falls on the week of the due
 * date, but not before this week. Without a due date it is done at eight hours a working day.
 */
export function spread(minutes: number, dates: { start?: IsoDate; due?: IsoDate }, grid: WeekGrid): number[] {
  const { asOf, calendar, mondays } = grid;
  const start = dates.start !== undefined && dates.start > asOf ? dates.start : asOf;
  if (dates.due === undefined) return perWeek(grid, start, (days) => Math.min(minutes, days * fullPaceMinutes));
  const due = dates.due > asOf ? dates.due : asOf;
  const from = start < due ? start : due;
  const allDays = workingDayIndex(calendar, due) - indexBefore(calendar, from);
  if (allDays === 0) return mondays.map((monday) => (monday === mondayOf(due) ? minutes : 0));
  return perWeek(grid, from, (days) => Math.round((minutes * Math.min(days, allDays)) / allDays));
}

/** Differences of what is done by the end of each week, so that rounding never loses a minute. */
function perWeek(grid: WeekGrid, from: IsoDate, doneAfter: (workingDays: number) => number): number[] {
  const before = indexBefore(grid.calendar, from);
  let done = 0;
  return grid.indexes.map((index) => {
    const now = doneAfter(Math.max(0, index - before));
    const inWeek = now - done;
    done = now;
    return inWeek;
  });
}

function indexBefore(calendar: WorkCalendar, date: IsoDate): number {
  return workingDayIndex(calendar, date) - (isWorkingDay(calendar, date) ? 1 : 0);
}
