import type { PlanResource } from '../../model/plan';
import type { MonthPosition } from '../../model/plan-calendar';
import type { DatedConstraintKind } from '../../model/plan-constraint';
import type { Lag, LinkType } from '../../model/plan-link';

/** Numbers by which the schema names things; the index of an entry is its number. */
export const linkTypes: readonly LinkType[] = ['FF', 'FS', 'SF', 'SS'];

export const constraintKinds: readonly ('as-soon-as-possible' | 'as-late-as-possible' | DatedConstraintKind)[] = [
  'as-soon-as-possible',
  'as-late-as-possible',
  'must-start-on',
  'must-finish-on',
  'start-no-earlier-than',
  'start-no-later-than',
  'finish-no-earlier-than',
  'finish-no-later-than',
];

export const resourceKinds: readonly PlanResource['kind'][] = ['material', 'work', 'cost'];

export const monthPositions: readonly MonthPosition['position'][] = ['first', 'second', 'third', 'fourth', 'last'];

/** `MonthItem`: a day, a weekday, a weekend day, then Sunday to Saturday. */
export const monthDays: readonly MonthPosition['day'][] = ['day', 'weekday', 'weekend-day', 7, 1, 2, 3, 4, 5, 6];

/** Formats of durations and lags are units to show them in; 53 is none, and from 35 on the duration is a guess. */
export const dayFormat = 7;
export const estimatedDayFormat = 39;
const elapsedFormats = new Set([4, 6, 8, 10, 12, 36, 38, 40, 42, 44]);
const elapsedDayFormat = 8;
const percentFormats = new Set([19, 51]);
const elapsedPercentFormats = new Set([20, 52]);

export function isElapsedFormat(format: number | undefined): boolean {
  return format !== undefined && elapsedFormats.has(format);
}

export function durationFormat({ elapsed, estimated }: { elapsed: boolean; estimated: boolean }): number {
  return elapsed ? elapsedDayFormat + (estimated ? 32 : 0) : estimated ? estimatedDayFormat : dayFormat;
}

/** A lag is kept in tenths of a minute, or in per cent. */
export function lagOf(amount: number, format: number | undefined): Lag | undefined {
  if (amount === 0) return undefined;
  if (format !== undefined && percentFormats.has(format)) return { kind: 'percent', percent: amount };
  if (format !== undefined && elapsedPercentFormats.has(format)) return { kind: 'elapsed-percent', percent: amount };
  return { kind: isElapsedFormat(format) ? 'elapsed' : 'working', minutes: amount / 10 };
}

export function lagCode(lag: Lag | undefined): { amount: number; format: number } {
  const amount = !lag ? 0 : Math.round('minutes' in lag ? lag.minutes * 10 : lag.percent);
  return { amount, format: !lag || amount === 0 ? dayFormat : lagFormats[lag.kind] };
}

const lagFormats: Readonly<Record<Lag['kind'], number>> = {
  working: dayFormat,
  elapsed: elapsedDayFormat,
  percent: 19,
  'elapsed-percent': 20,
};
