const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** What clocks in the zone show at `ms`, written as if it were UTC: arithmetic on days and months happens there. */
export function wallClock(ms: number, timeZone: string): Date {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(ms)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}

/** The moment at which clocks in the zone show `wall`; an hour that does not exist in spring is moved on. */
export function instantAt(wall: Date, timeZone: string): number {
  const offset = (ms: number) => wallClock(ms, timeZone).getTime() - Math.floor(ms / 1000) * 1000;
  const guess = wall.getTime() - offset(wall.getTime());
  return wall.getTime() - offset(guess);
}

export function dayAt(ms: number, timeZone: string): string {
  return wallClock(ms, timeZone).toISOString().slice(0, 10);
}
