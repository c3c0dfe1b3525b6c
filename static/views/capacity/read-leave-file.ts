import { whyNoLeave } from '../../../src/analysis/leave-import';
import type { CalendarLeave } from '../../../src/documents/ics/read-leave';
import type { GivenTable } from '../../../src/model/sheet';
import type { ChosenEncoding, FileReading } from '../exchange/read-file';

/** A chosen file of leave as it reads, before it is said whose days these are and how dates are written. */
export type LeaveFile =
  | { readonly kind: 'table'; readonly name: string; readonly table: GivenTable }
  | { readonly kind: 'calendar'; readonly name: string; readonly entries: readonly CalendarLeave[] }
  | Extract<FileReading, { kind: 'refused' }>;

/** Reads in the browser: the file itself goes nowhere. A calendar is known by its content or its name. */
export async function readLeaveFile(file: File, timeZone: string, encoding?: ChosenEncoding): Promise<LeaveFile> {
  const { nameOf, readFile } = await import('../exchange/read-file');
  const isCalendar = /\.ics$/i.test(file.name) || /^\s*BEGIN:VCALENDAR/i.test(await file.slice(0, 100).text());
  if (!isCalendar) {
    const reading = await readFile(file, encoding);
    if (reading.kind === 'refused') return reading;
    const why = whyNoLeave(reading.table);
    return why === undefined ? reading : { kind: 'refused', why };
  }
  const [{ readLeave }, { isUtf8 }] = await Promise.all([
    import('../../../src/documents/ics/read-leave'),
    import('../../../src/documents/is-utf8'),
  ]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const reading = readLeave(bytes, timeZone, encoding);
  if (reading.kind === 'leave') return { kind: 'calendar', name: nameOf(file, encoding), entries: reading.entries };
  return { kind: 'refused', why: reading.text, otherText: encoding === undefined && !isUtf8(bytes) };
}
