import { isIsoDate } from '../../model/date';

/** A point of a calendar file in minutes since 1970: a day, or hours on the wall of whatever zone, or in UTC. */
export interface Moment {
  readonly minute: number;
  readonly form: 'day' | 'wall' | 'utc';
}

/** `20261224`, `20261224T090000` or `20261224T080000Z`. */
export function moment(value: string | undefined): Moment | undefined {
  const [, year, month, day, hours, minutes, zulu] =
    /^(\d{4})(\d\d)(\d\d)(?:T([01]\d|2[0-3])([0-5]\d)[0-5]\d(Z?))?$/.exec(value?.trim() ?? '') ?? [];
  const date = `${year}-${month}-${day}`;
  if (!isIsoDate(date)) return undefined;
  return {
    minute: Date.parse(`${date}T${hours ?? '00'}:${minutes ?? '00'}:00Z`) / 60_000,
    form: hours === undefined ? 'day' : zulu === 'Z' ? 'utc' : 'wall',
  };
}

/** `P1W`, `P2D`, `PT4H30M`: in minutes. */
export function minutesOf(duration: string): number | undefined {
  const parts = /^\+?P(?=[\dT])(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i.exec(duration.trim());
  if (!parts) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = parts.slice(1).map((part = '0') => Number(part));
  const sum = ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
  return sum < 10 * 366 * 24 * 60 ? sum : undefined;
}
