import { instantAt } from './zoned-time';

const unitMs: Readonly<Record<string, number>> = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000 };

/** Milliseconds of a period such as `-2w`, `5d`, `4w 2d`, `-1h 30m`. */
function periodMs(text: string): number | undefined {
  const match = /^([+-]?)((?:\d+[wdhm]\s*)+)$/.exec(text.trim());
  if (!match) return undefined;
  let total = 0;
  for (const [, amount, unit] of (match[2] ?? '').matchAll(/(\d+)([wdhm])/g))
    total += Number(amount) * (unitMs[unit ?? ''] ?? 0);
  return match[1] === '-' ? -total : total;
}

/** The moment a date literal means: a day, a day with a time, or a period from now; undefined when it is none. */
export function dateLiteral(text: string, now: Date, timeZone: string): number | undefined {
  const period = periodMs(text);
  if (period !== undefined) return now.getTime() + period;
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const real = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day && wall.getUTCHours() === hour;
  return real && minute < 60 ? instantAt(wall, timeZone) : undefined;
}

export function invalidDate(text: string, field: string): string {
  return `Date value '${text}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`;
}
