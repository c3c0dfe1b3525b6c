import { RefusedFile } from '../refused-file';
import { textChunks, type TextEncoding } from '../text-chunks';

/** One VEVENT as it stands in the file: the first value of each property. */
export interface CalendarEvent {
  readonly values: ReadonlyMap<string, string>;
  /** False where the file ends before the entry does. */
  readonly complete: boolean;
}

export interface CalendarEntries {
  readonly events: readonly CalendarEvent[];
  /** The IANA zone that the calendar says is its own, as Google and Apple write it. */
  readonly zone?: string;
}

const mostLines = 500_000;

export function calendarEntries(source: string | Uint8Array, encoding: TextEncoding = 'utf-8'): CalendarEntries {
  const events: CalendarEvent[] = [];
  let zone: string | undefined;
  let values: Map<string, string> | undefined;
  let nested = 0;
  for (const line of linesOf(source, encoding)) {
    const [, name = '', value = ''] = /^([\w-]+)(?:;(?:[^":]|"[^"]*")*)?:(.*)$/s.exec(line) ?? [];
    const property = name.toUpperCase();
    if (property === 'BEGIN' && value.toUpperCase() === 'VEVENT' && !values) values = new Map();
    else if (property === 'BEGIN' && values) nested += 1;
    else if (property === 'END' && values && nested > 0) nested -= 1;
    else if (property === 'END' && values) {
      events.push({ values, complete: true });
      values = undefined;
    } else if (values && nested === 0 && !values.has(property)) values.set(property, value);
    else if (property === 'X-WR-TIMEZONE' && isZone(value.trim())) zone = value.trim();
  }
  if (values) events.push({ values, complete: false });
  return { events, ...(zone !== undefined && { zone }) };
}

/** Lines put together again where they were folded. */
function linesOf(source: string | Uint8Array, encoding: TextEncoding): readonly string[] {
  const lines = [...textChunks(source, encoding)]
    .join('')
    .replace(/\r?\n[ \t]/g, '')
    .trimStart()
    .split(/\r?\n/);
  if (lines.length > mostLines) throw new RefusedFile('The calendar has more than half a million lines.');
  if (lines[0]?.trim().toUpperCase() !== 'BEGIN:VCALENDAR')
    throw new RefusedFile('The file is not a calendar (iCalendar).');
  return lines;
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
