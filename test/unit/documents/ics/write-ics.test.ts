import fc from 'fast-check';
import ICAL from 'ical.js';
import type { Milestone } from '../../../../src/analysis/milestones';
import { dueDateEntries } from '../../../../src/documents/ics/due-date-entries';
import { writeIcs, type CalendarEntry } from '../../../../src/documents/ics/write-ics';
import { dateOfDay } from '../../../../src/model/date';
import { anIssue, wednesday } from '../../portfolio';

/** What another library reads from the file. */
function entriesOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      date: event.startDate.toString(),
      end: event.endDate.toString(),
      title: event.summary,
      description: event.description,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      url: component.getFirstPropertyValue('url'),
    };
  });
}

const text = fc.oneof(
  fc.string({ maxLength: 120, unit: 'grapheme' }),
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.constantFrom('Cut; over, \\n now', 'zwei\r\nZeilen', 'END:VEVENT\r\nBEGIN:VALARM', '🚦'.repeat(40)),
);
const entry: fc.Arbitrary<CalendarEntry> = fc.record({
  uid: fc.nat().map((number) => `issue-ERP-${number}@example.atlassian.net`),
  date: fc.integer({ min: 10_000, max: 40_000 }).map(dateOfDay),
  title: text,
  description: text,
});

describe('[F9] a calendar file', () => {
  it('is read by another library as it was meant, whatever stands in the titles', () => {
    // What a calendar cannot hold: control characters and halves of characters; line ends are one kind.
    const held = (given: string) =>
      given.replace(/\r\n|\r/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]|\p{Surrogate}/gu, '');
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), text, (entries, name) => {
        const file = writeIcs({ name, entries }, wednesday);
        const read = entriesOf(file);
        expect(read.map(({ uid, date, title, description }) => [uid, date, title, description])).toEqual(
          entries.map(({ uid, date, title, description }) => [uid, date, held(title), held(description ?? '')]),
        );
        expect(read.every(({ stamp }) => stamp === '2026-11-18T00:00:00Z')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('has no line over 75 octets, and ends each with CR and LF', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3 }), (entries) => {
        const file = writeIcs({ name: 'Ö'.repeat(90), entries }, wednesday);
        const lines = file.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  const milestone = (facts: Partial<Milestone>): Milestone => ({
    name: 'ERP-9',
    title: 'Go-live',
    source: { kind: 'issue', key: 'ERP-9' },
    redates: 0,
    done: false,
    standing: 'on-time',
    ...facts,
  });

  it('holds milestones and open work with a date, each under an id that stays', () => {
    const entries = dueDateEntries(
      {
        milestones: [
          milestone({ current: '2026-12-01', forecast: '2026-12-08' }),
          milestone({ name: '1.0', source: { kind: 'version', id: '77' }, current: '2026-12-20', done: true }),
          milestone({ name: 'ERP-10', source: { kind: 'issue', key: 'ERP-10' } }),
        ],
        work: [
          anIssue('ERP-1', { due: '2026-11-20', assignee: 'Ann' }),
          anIssue('ERP-2', { due: '2026-11-20', status: 'done' }),
          anIssue('ERP-3'),
        ],
      },
      'https://example.atlassian.net/',
    );
    const read = entriesOf(writeIcs({ name: 'ERP', entries }, wednesday));
    expect(read.map(({ uid, date, end, title, description }) => [uid, date, end, title, description])).toEqual([
      ['issue-ERP-9@example.atlassian.net', '2026-12-01', '2026-12-02', 'ERP-9 Go-live', 'Expected on 2026-12-08'],
      ['version-77@example.atlassian.net', '2026-12-20', '2026-12-21', '✓ 1.0', null],
      ['issue-ERP-1@example.atlassian.net', '2026-11-20', '2026-11-21', 'ERP-1 Summary of ERP-1', 'To Do, Ann'],
    ]);
    expect(read.map(({ url }) => url)).toEqual([
      'https://example.atlassian.net/browse/ERP-9',
      null,
      'https://example.atlassian.net/browse/ERP-1',
    ]);
  });
});
