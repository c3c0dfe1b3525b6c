import fc from 'fast-check';
import { readLeave } from '../../../../src/documents/ics/read-leave';
import { writeIcs } from '../../../../src/documents/ics/write-ics';
import { dateOfDay } from '../../../../src/model/date';

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const file = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');

function read(source: string, zone = 'Europe/Berlin') {
  const reading = readLeave(source, zone);
  if (reading.kind === 'refused') throw new Error(reading.text);
  return reading;
}

describe('[F10] leave from a calendar file', () => {
  it.each([
    [
      'whole days, whose end is the day after',
      ['DTSTART;VALUE=DATE:20261221', 'DTEND;VALUE=DATE:20261225'],
      '2026-12-21',
      '2026-12-24',
    ],
    ['one day without an end', ['DTSTART;VALUE=DATE:20261221'], '2026-12-21', '2026-12-21'],
    [
      'hours in a named zone',
      ['DTSTART;TZID="Europe/Berlin":20261221T090000', 'DTEND;TZID="Europe/Berlin":20261222T170000'],
      '2026-12-21',
      '2026-12-22',
    ],
    ['until midnight', ['DTSTART:20261221T000000', 'DTEND:20261223T000000'], '2026-12-21', '2026-12-22'],
    [
      'UTC, which is the next day there',
      ['DTSTART:20261220T230000Z', 'DTEND:20261221T230000Z'],
      '2026-12-21',
      '2026-12-21',
    ],
    [
      'lower case and an alarm inside',
      ['dtstart:20261221', 'BEGIN:VALARM', 'DTSTART:20200101', 'END:VALARM'],
      '2026-12-21',
      '2026-12-21',
    ],
  ])('%s', (_, lines, from, to) => {
    expect(read(file(...event('SUMMARY:Away', ...lines)))).toEqual({
      kind: 'leave',
      leave: [{ from, to, title: 'Away' }],
      findings: [],
    });
  });

  it('names what comes back by a rule or has no dates, and passes over what was cancelled', () => {
    const { leave, findings } = read(
      file(
        ...event('SUMMARY:Fridays', 'DTSTART:20261204', 'RRULE:FREQ=WEEKLY'),
        ...event('SUMMARY:Some day', 'DTSTART:20260230'),
        ...event('SUMMARY:Off', 'DTSTART:20261204', 'STATUS:CANCELLED'),
      ),
    );
    expect(leave).toEqual([]);
    expect(findings.map(({ rule, text }) => [rule, text])).toEqual([
      ['F10', 'Calendar entries come back by a rule, which is not read; enter their days one by one: “Fridays”.'],
      ['F10', 'Calendar entries have no dates that can be read, and are left out: “Some day”.'],
    ]);
  });

  it('is refused when it is another kind of file', () => {
    expect(readLeave('<html></html>', 'UTC').kind).toBe('refused');
  });

  it('is what the app itself writes, folded titles and all', () => {
    const entry = fc.record({
      uid: fc.constant('a@b'),
      date: fc.integer({ min: 10_000, max: 40_000 }).map(dateOfDay),
      title: fc.string({ maxLength: 200, unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        expect(read(writeIcs({ name: 'Leave', entries }, '2026-11-24')).leave).toEqual(
          entries.map(({ date, title }) => ({ from: date, to: date, title })),
        );
      }),
    );
  });
});
