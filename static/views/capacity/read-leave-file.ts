import { whyNoLeave } from '../../../src/analysis/leave-import';
import type { CalendarLeave } from '../../../src/documents/ics/read-leave';
import type { GivenTable } from '../../../src/model/sheet';

/** A chosen file of leave as it reads, before it is said whose days these are and how dates are written. */
export type LeaveFile =
  | { readonly kind: 'table'; readonly name: string; readonly table: GivenTable }
  | { readonly kind: 'calendar'; readonly name: string; readonly entries: readonly CalendarLeave[] }
  | { readonly kind: 'refused'; readonly why: string };

/** Reads in the browser: the file itself goes nowhere. A calendar is known by its content or its name. */
export async function readLeaveFile(file: File, timeZone: string): Promise<LeaveFile> {
  const isCalendar = /\.ics$/i.test(file.name) || /^\s*BEGIN:VCALENDAR/i.test(await file.slice(0, 100).text());
  if (isCalendar) {
    const { readLeave } = await import('../../../src/documents/ics/read-leave');
    const reading = readLeave(new Uint8Array(await file.arrayBuffer()), timeZone);
    if (reading.kind === 'refused') return { kind: 'refused', why: reading.text };
    return { kind: 'calendar', name: file.name, entries: reading.entries };
  }
  const { readFile } = await import('../exchange/read-file');
  const reading = await readFile(file);
  if (reading.kind === 'refused') return reading;
  const why = whyNoLeave(reading.table);
  return why === undefined ? reading : { kind: 'refused', why };
}
