import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import { addDays, dateOfDay, dayNumber, isoWeek, weekday, type IsoDate } from '../../../src/model/date';

export const zooms = ['day', 'week', 'month', 'quarter'] as const;
export type Zoom = (typeof zooms)[number];

export const zoomNames = [
  { id: 'day', name: 'Day' },
  { id: 'week', name: 'Week' },
  { id: 'month', name: 'Month' },
  { id: 'quarter', name: 'Quarter' },
] as const satisfies readonly { id: Zoom; name: string }[];

const pxPerDay: Readonly<Record<Zoom, number>> = { day: 28, week: 12, month: 4, quarter: 1.6 };

/** Room for the label of the last milestone. */
const labelPx = 200;
/** Days before and after today beyond which nothing is drawn: one mistyped year must not stretch the page. */
const daysBefore = 800;
const daysAfter = 2_000;

/** Days across, pixel by pixel. */
export interface TimeScale {
  readonly zoom: Zoom;
  readonly first: IsoDate;
  readonly days: number;
  readonly widthPx: number;
  /** Where a day begins; days out of range stand at the edge. */
  x(date: IsoDate): number;
  /** Where a day ends. */
  end(date: IsoDate): number;
  dateAt(px: number): IsoDate;
}

/** The days that have to be in reach, as numbers. */
export interface TimeReach {
  readonly from: number;
  readonly to: number;
}

/** All days of these rows, of others before them, and some around today. */
export function timeReach(rows: readonly ScheduleRow[], asOf: IsoDate, others?: TimeReach): TimeReach {
  const today = dayNumber(asOf);
  let { from, to } = others ?? { from: today - 14, to: today + 28 };
  for (const { start, finish, compared, p80 } of rows)
    for (const date of [start, finish, compared?.start, compared?.finish, p80])
      if (date !== undefined) {
        const day = dayNumber(date);
        if (day < from) from = Math.max(day, today - daysBefore);
        if (day > to) to = Math.min(day, today + daysAfter);
      }
  return { from, to };
}

export function timeScale({ from, to }: TimeReach, zoom: Zoom): TimeScale {
  const perDay = pxPerDay[zoom];
  const margin = Math.ceil(24 / perDay);
  const begin = from - margin;
  // Whole weeks, so that the header has no torn first one.
  const first = begin - ((((begin + 3) % 7) + 7) % 7);
  const days = to + margin + Math.ceil(labelPx / perDay) - first;
  const inside = (day: number) => Math.max(0, Math.min(days, day)) * perDay;
  return {
    zoom,
    first: dateOfDay(first),
    days,
    widthPx: Math.ceil(days * perDay),
    x: (date) => inside(dayNumber(date) - first),
    end: (date) => inside(dayNumber(date) - first + 1),
    dateAt: (px) => dateOfDay(first + Math.floor(px / perDay)),
  };
}

export interface Tick {
  readonly date: IsoDate;
  readonly x: number;
  readonly widthPx: number;
}

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The two levels of the header: large units above small ones. */
export const headerUnits: Readonly<Record<Zoom, readonly [Unit, Unit]>> = {
  day: ['month', 'day'],
  week: ['month', 'week'],
  month: ['year', 'month'],
  quarter: ['year', 'quarter'],
};

function begins(unit: Unit, date: IsoDate): boolean {
  if (unit === 'day') return true;
  if (unit === 'week') return weekday(date) === 1;
  if (!date.endsWith('-01')) return false;
  const month = Number(date.slice(5, 7));
  return unit === 'month' || (unit === 'quarter' ? month % 3 === 1 : month === 1);
}

/** The units that a scale covers, the first and last perhaps in part. */
export function ticks(scale: TimeScale, unit: Unit): readonly Tick[] {
  const starts: IsoDate[] = [scale.first];
  for (let day = 1; day < scale.days; day += 1) {
    const date = addDays(scale.first, day);
    if (begins(unit, date)) starts.push(date);
  }
  return starts.map((date, index) => {
    const next = starts[index + 1];
    const x = scale.x(date);
    return { date, x, widthPx: (next === undefined ? scale.widthPx : scale.x(next)) - x };
  });
}

/** What stands in a header cell, in the reader's language. */
export function tickText(unit: Unit, date: IsoDate, locale: string): string {
  if (unit === 'day') return String(Number(date.slice(8)));
  if (unit === 'week') return `W ${isoWeek(date).week}`;
  if (unit === 'year') return date.slice(0, 4);
  if (unit === 'quarter') return `Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}

/** Days on which nobody works, as runs from one day to the last. */
export function daysOffRuns(
  scale: TimeScale,
  daysOff: { readonly weekdays: readonly number[]; readonly holidays: readonly IsoDate[] },
): readonly { readonly x: number; readonly widthPx: number }[] {
  const holidays = new Set(daysOff.holidays);
  const runs: { x: number; widthPx: number }[] = [];
  let open: IsoDate | undefined;
  for (let day = 0; day <= scale.days; day += 1) {
    const date = addDays(scale.first, day);
    const off = day < scale.days && (daysOff.weekdays.includes(weekday(date)) || holidays.has(date));
    if (off) open ??= date;
    else if (open !== undefined) {
      runs.push({ x: scale.x(open), widthPx: scale.x(date) - scale.x(open) });
      open = undefined;
    }
  }
  return runs;
}
