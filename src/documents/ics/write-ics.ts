import { addDays, type IsoDate } from '../../model/date';

/** A whole day of a calendar file, or several in a row. */
export interface CalendarEntry {
  /** Stays the same for ever, so that a calendar moves an entry instead of adding another. */
  readonly uid: string;
  readonly date: IsoDate;
  /** The last of several days. */
  readonly last?: IsoDate;
  readonly title: string;
  readonly description?: string;
  readonly url?: string;
  readonly category?: string;
}

/** [F9] A calendar file (iCalendar, RFC 5545) of whole days. The same entries on the same day give the same bytes. */
export function writeIcs(
  calendar: { readonly name: string; readonly entries: readonly CalendarEntry[] },
  asOf: IsoDate,
): string {
  const stamp = `${basic(asOf)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Coordinator//Project calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(calendar.name)}`,
    ...calendar.entries.flatMap((entry) => entryLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryLines(entry: CalendarEntry, stamp: string): readonly string[] {
  const { uid, date, last = date, title, description, url, category } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    // The end is the day after the last.
    `DTEND;VALUE=DATE:${basic(addDays(last, 1))}`,
    `SUMMARY:${textValue(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${textValue(description)}`]),
    ...(url === undefined ? [] : [`URL:${url.replace(/[\u0000-\u0020\u007F]/g, '')}`]),
    ...(category === undefined ? [] : [`CATEGORIES:${textValue(category)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function basic(date: IsoDate): string {
  return date.replaceAll('-', '');
}

/** A text with its marks escaped; line ends become `\n`, other control characters and halves of characters go. */
function textValue(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/gu, '');
}

const longestLine = 75;

/** Lines of at most 75 octets; what is longer goes on in lines that begin with a space, and no character is cut in two. */
function folded(line: string): string {
  if (line.length * 3 <= longestLine) return line;
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longestLine) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
