import { addDays, dateIn, isIsoDate, type IsoDate } from '../../model/date';
import type { Finding } from '../../model/finding';
import { RefusedFile } from '../refused-file';
import { textChunks } from '../text-chunks';

/** Days on which somebody is away, both ends included. */
export interface LeaveDays {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly title: string;
}

export type LeaveReading =
  | { readonly kind: 'leave'; readonly leave: readonly LeaveDays[]; readonly findings: readonly Finding[] }
  | { readonly kind: 'refused'; readonly text: string };

const mostLines = 500_000;

/** [F10] The entries of a calendar file as days away; those that come back by a rule are named and left out. */
export function readLeave(source: string | Uint8Array, timeZone: string): LeaveReading {
  try {
    return { kind: 'leave', ...leaveOf(linesOf(source), timeZone) };
  } catch (problem) {
    if (problem instanceof RefusedFile) return { kind: 'refused', text: problem.message };
    throw problem;
  }
}

/** Lines put together again where they were folded. */
function linesOf(source: string | Uint8Array): readonly string[] {
  const lines = [...textChunks(source, 'utf-8')]
    .join('')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  if (lines.length > mostLines) throw new RefusedFile('The calendar has more than half a million lines.');
  if (lines[0]?.toUpperCase() !== 'BEGIN:VCALENDAR') throw new RefusedFile('The file is not a calendar (iCalendar).');
  return lines;
}

interface OpenEvent {
  readonly values: Map<string, { readonly parameters: string; readonly value: string }>;
}

function leaveOf(lines: readonly string[], timeZone: string) {
  const leave: LeaveDays[] = [];
  const recurring: string[] = [];
  const undated: string[] = [];
  let event: OpenEvent | undefined;
  let nested = 0;
  for (const line of lines) {
    const [, name = '', parameters = '', value = ''] = /^([\w-]+)((?:;(?:[^":]|"[^"]*")*)?):(.*)$/s.exec(line) ?? [];
    const property = name.toUpperCase();
    if (property === 'BEGIN' && value.toUpperCase() === 'VEVENT' && !event) event = { values: new Map() };
    else if (property === 'BEGIN' && event) nested += 1;
    else if (property === 'END' && event && nested > 0) nested -= 1;
    else if (property === 'END' && event) {
      const title = plainText(event.values.get('SUMMARY')?.value ?? '');
      const days = daysOf(event, timeZone);
      const cancelled = event.values.get('STATUS')?.value.toUpperCase() === 'CANCELLED';
      if (event.values.has('RRULE') || event.values.has('RDATE')) recurring.push(title);
      else if (!days) undated.push(title);
      else if (!cancelled) leave.push({ ...days, title });
      event = undefined;
    } else if (event && nested === 0 && !event.values.has(property)) event.values.set(property, { parameters, value });
  }
  const findings = [
    ...finding(recurring, 'come back by a rule, which is not read; enter their days one by one.'),
    ...finding(undated, 'have no dates that can be read, and are left out.'),
  ];
  return { leave, findings };
}

function finding(titles: readonly string[], rest: string): readonly Finding[] {
  if (titles.length === 0) return [];
  const shown = titles
    .slice(0, 5)
    .map((title) => `“${title}”`)
    .join(', ');
  const more = titles.length > 5 ? ` and ${titles.length - 5} more` : '';
  return [
    {
      rule: 'F10',
      severity: 'warning',
      text: `Calendar entries ${rest.slice(0, -1)}: ${shown}${more}.`,
      issueKeys: [],
    },
  ];
}

function daysOf({ values }: OpenEvent, timeZone: string): { from: IsoDate; to: IsoDate } | undefined {
  const start = moment(values.get('DTSTART'), timeZone);
  const end = moment(values.get('DTEND'), timeZone);
  if (!start) return undefined;
  if (!end) return values.has('DTEND') || values.has('DURATION') ? undefined : { from: start.date, to: start.date };
  // The end is the first moment that is free again.
  const to = end.atMidnight ? addDays(end.date, -1) : end.date;
  return { from: start.date, to: to < start.date ? start.date : to };
}

/** `20261224`, `20261224T090000` in whatever zone it names, or `20261224T080000Z`, which becomes a day of the zone given. */
function moment(
  property: { readonly value: string } | undefined,
  timeZone: string,
): { readonly date: IsoDate; readonly atMidnight: boolean } | undefined {
  const [, year, month, day, hours, minutes, zulu] =
    /^(\d{4})(\d\d)(\d\d)(?:T([01]\d|2[0-3])([0-5]\d)[0-5]\d(Z?))?$/.exec(property?.value.trim() ?? '') ?? [];
  const date = `${year}-${month}-${day}`;
  if (!isIsoDate(date)) return undefined;
  if (zulu !== 'Z') return { date, atMidnight: hours === undefined || `${hours}${minutes}` === '0000' };
  const instant = `${date}T${hours}:${minutes}:00.000Z`;
  const local = dateIn(timeZone, instant);
  const before = dateIn(timeZone, new Date(Date.parse(instant) - 60_000).toISOString());
  return { date: local, atMidnight: before < local };
}

function plainText(text: string): string {
  return text.replace(/\\([nN\\;,])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}
