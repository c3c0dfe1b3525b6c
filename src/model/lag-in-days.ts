import type { Lag } from './plan-link';

/** A lag as people say it where it is whole days. */
export interface LagInDays {
  readonly days: number;
  /** Whether days off count too. */
  readonly kind: 'working' | 'elapsed';
}

const minutesPerCalendarDay = 1_440;

/** Nothing where the lag is not whole days: so many hours, or per cent of a duration. */
export function lagInDays(lag: Lag | undefined, minutesPerDay: number): LagInDays | undefined {
  if (!lag) return { days: 0, kind: 'working' };
  if (!('minutes' in lag)) return undefined;
  const days = lag.minutes / (lag.kind === 'working' ? minutesPerDay : minutesPerCalendarDay);
  return Number.isInteger(days) ? { days, kind: lag.kind } : undefined;
}

export function lagOfDays({ days, kind }: LagInDays, minutesPerDay: number): Lag | undefined {
  if (days === 0) return undefined;
  return { kind, minutes: days * (kind === 'working' ? minutesPerDay : minutesPerCalendarDay) };
}
