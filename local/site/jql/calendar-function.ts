import { instantAt, wallClock } from './zoned-time';

export type CalendarUnit = 'Day' | 'Week' | 'Month' | 'Year';
type Step = 'y' | 'M' | 'w' | 'd' | 'h' | 'm';

const naturalStep: Readonly<Record<CalendarUnit, Step>> = { Day: 'd', Week: 'w', Month: 'M', Year: 'y' };

function isStep(text: string | undefined): text is Step {
  return text !== undefined && text !== '' && 'yMwdhm'.includes(text);
}

function addMonths(wall: Date, months: number): void {
  const day = wall.getUTCDate();
  wall.setUTCDate(1);
  wall.setUTCMonth(wall.getUTCMonth() + months);
  const last = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0)).getUTCDate();
  wall.setUTCDate(Math.min(day, last));
}

function add(wall: Date, amount: number, step: Step): void {
  if (step === 'y') addMonths(wall, 12 * amount);
  else if (step === 'M') addMonths(wall, amount);
  else if (step === 'w') wall.setUTCDate(wall.getUTCDate() + 7 * amount);
  else if (step === 'd') wall.setUTCDate(wall.getUTCDate() + amount);
  else wall.setTime(wall.getTime() + amount * (step === 'h' ? 3_600_000 : 60_000));
}

function floor(wall: Date, unit: CalendarUnit, sundayFirst: boolean): void {
  wall.setUTCHours(0, 0, 0, 0);
  if (unit === 'Week') wall.setUTCDate(wall.getUTCDate() - ((wall.getUTCDay() + (sundayFirst ? 0 : 6)) % 7));
  if (unit === 'Month') wall.setUTCDate(1);
  if (unit === 'Year') wall.setUTCMonth(0, 1);
}

/**
 * `startOfWeek("-1w")`, `endOfMonth(1)` …: the reader's now moved by the offset, then taken to the edge of the unit.
 * Undefined when the offset is not of the form (+/-)n(yMwdhm).
 */
export function calendarEdge(
  edge: 'start' | 'end',
  unit: CalendarUnit,
  offset: string | undefined,
  reader: { readonly now: Date; readonly timeZone: string; readonly locale: string },
): number | undefined {
  const wall = wallClock(reader.now.getTime(), reader.timeZone);
  if (offset !== undefined) {
    const match = /^([+-]?\d+)([yMwdhm]?)$/.exec(offset.trim());
    if (!match) return undefined;
    const step = match[2];
    add(wall, Number(match[1]), isStep(step) ? step : naturalStep[unit]);
  }
  floor(wall, unit, reader.locale.replace('_', '-') === 'en-US');
  if (edge === 'start') return instantAt(wall, reader.timeZone);
  add(wall, 1, naturalStep[unit]);
  return instantAt(wall, reader.timeZone) - 1;
}
