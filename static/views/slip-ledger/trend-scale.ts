import type { SlipLine } from '../../../src/analysis/slip-ledger';
import { addDays, dateOfDay, dayNumber, type IsoDate } from '../../../src/model/date';

export const chart = { width: 900, height: 380, left: 76, right: 190, top: 16, bottom: 44 } as const;
/** Days of the past that the chart reaches back to at most. */
const daysBack = 400;
/** Between the baselines of two labels. */
const labelPx = 14;

export interface TrendScale {
  readonly first: IsoDate;
  readonly last: IsoDate;
  x(on: IsoDate): number;
  y(date: IsoDate): number;
  /** First days of months or quarters, as there is room. */
  readonly across: readonly IsoDate[];
  readonly up: readonly IsoDate[];
}

/** Report days to the right, milestone dates upwards. */
export function trendScale(lines: readonly SlipLine[], asOf: IsoDate): TrendScale {
  const points = lines.flatMap(({ trend }) => trend);
  const earliest = points.reduce((first, { on }) => (on < first ? on : first), asOf);
  const first = [earliest, addDays(asOf, -daysBack)].sort().at(-1) ?? asOf;
  const dates = points.map(({ date }) => dayNumber(date));
  const [low, high] = [Math.min(...dates, dayNumber(asOf)) - 7, Math.max(...dates, dayNumber(asOf)) + 7];
  const from = dayNumber(first);
  const span = Math.max(1, dayNumber(asOf) - from);
  const inside = { width: chart.width - chart.left - chart.right, height: chart.height - chart.top - chart.bottom };
  return {
    first,
    last: asOf,
    x: (on) => chart.left + (inside.width * Math.max(0, dayNumber(on) - from)) / span,
    y: (date) => chart.top + inside.height * (1 - (dayNumber(date) - low) / Math.max(1, high - low)),
    across: monthStarts(from, from + span),
    up: monthStarts(low, high),
  };
}

function monthStarts(from: number, to: number): readonly IsoDate[] {
  const starts = Array.from({ length: Math.max(0, to - from) }, (_, day) => dateOfDay(from + day)).filter((day) =>
    day.endsWith('-01'),
  );
  return starts.length <= 8 ? starts : starts.filter((day) => ['01', '04', '07', '10'].includes(day.slice(5, 7)));
}

/** The line of a milestone: level while nothing was said, a step where it was re-planned. */
export function trendPath({ trend }: SlipLine, { x, y, first }: TrendScale): string {
  const before = trend.filter(({ on }) => on <= first).at(-1);
  const points = [...(before ? [{ on: first, date: before.date }] : []), ...trend.filter(({ on }) => on > first)];
  return points.map(({ on, date }, place) => `${place === 0 ? `M${x(on)} ` : `H${x(on)}V`}${y(date)}`).join('');
}

/** Labels of lines that end close together are moved apart. */
export function labelPlaces(ends: readonly number[]): readonly number[] {
  const order = ends.map((y, place) => ({ y, place })).sort((a, b) => a.y - b.y);
  const placed: number[] = [];
  let last = -Infinity;
  for (const { y, place } of order) {
    last = Math.max(y, last + labelPx);
    placed[place] = last;
  }
  const over = Math.max(0, last - (chart.height - chart.bottom));
  return placed.map((y) => y - over);
}
