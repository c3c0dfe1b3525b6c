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
      entries: [{ from, to, title: 'Away' }],
    });
  });

  it('accounts for every entry: what comes back by a rule, has no days, is cancelled, or breaks off', () => {
    const { entries } = read(
      file(
        ...event('SUMMARY:Fridays', 'DTSTART:20261204', 'RRULE:FREQ=WEEKLY'),
        ...event('SUMMARY:Some day', 'DTSTART:20260230'),
        ...event('SUMMARY:Off', 'DTSTART:20261204', 'STATUS:CANCELLED'),
        ...event('SUMMARY:Ski', 'DTSTART:20261207'),
        'BEGIN:VEVENT',
        'SUMMARY:Cut off',
        'DTSTART:20261208',
      ).replace('END:VCALENDAR', ''),
    );
    expect(entries).toEqual([
      {
        title: 'Fridays',
        why: 'It comes back by a rule, which is not read; enter its days, or the hours of that weekday.',
      },
      { title: 'Some day', why: 'It has no days that can be read.' },
      { title: 'Off', why: 'It is cancelled.' },
      { title: 'Ski', from: '2026-12-07', to: '2026-12-07' },
      { title: 'Cut off', why: 'The file breaks off within this entry.' },
    ]);
  });

  it.each([
    ['a morning, which is half a day', ['DTSTART:20261207T080000', 'DTEND:20261207T120000'], { half: true }],
    ['a working day', ['DTSTART:20261207T080000', 'DTEND:20261207T160000'], {}],
    ['three hours by their length', ['DTSTART:20261207T080000', 'DURATION:PT3H'], { half: true }],
    ['days by their number', ['DTSTART;VALUE=DATE:20261207', 'DURATION:P2D'], { to: '2026-12-08' }],
    [
      'half days that its title names',
      ['DTSTART;VALUE=DATE:20261207', 'SUMMARY:Unavailable (half days)'],
      { half: true },
    ],
    ['a night shift across midnight', ['DTSTART:20261207T220000', 'DTEND:20261208T060000'], { to: '2026-12-08' }],
  ])('takes %s', (_, lines, rest) => {
    expect(read(file(...event(...lines))).entries).toMatchObject([{ from: '2026-12-07', to: '2026-12-07', ...rest }]);
    expect('half' in (read(file(...event(...lines))).entries[0] ?? {})).toBe('half' in rest);
  });

  it('does not take a meeting for leave', () => {
    const meeting = event('SUMMARY:Dentist', 'DTSTART:20261207T080000Z', 'DTEND:20261207T090000Z');
    expect(read(file(...meeting)).entries).toEqual([{ title: 'Dentist', why: 'It lasts less than two hours.' }]);
  });

  it('counts hours in UTC on the day of the zone that the calendar names, else of the one given', () => {
    const late = event('DTSTART:20261220T150000Z', 'DTEND:20261221T150000Z');
    expect(read(file('X-WR-TIMEZONE:Asia/Tokyo', ...late)).entries).toMatchObject([
      { from: '2026-12-21', to: '2026-12-21' },
    ]);
    expect(read(file('X-WR-TIMEZONE:W. Europe Standard Time', ...late)).entries).toMatchObject([
      { from: '2026-12-20', to: '2026-12-21' },
    ]);
  });

  it('[T3] reads what is not in UTF-8 only as somebody chooses, and begins after empty lines', () => {
    const text = `\r\n${file(...event('SUMMARY:Frühjahr', 'DTSTART:20261207'))}`;
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(JSON.stringify(readLeave(bytes, 'UTC'))).toMatch(/"refused".*not UTF-8 text/);
    expect(readLeave(bytes, 'UTC', 'windows-1252')).toMatchObject({ kind: 'leave', entries: [{ title: 'Frühjahr' }] });
  });

  it('is refused when it has no entries', () => {
    expect(readLeave(file(), 'UTC')).toEqual({ kind: 'refused', text: 'The calendar has no entries.' });
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
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (entries) => {
        expect(read(writeIcs({ name: 'Leave', entries }, '2026-11-24')).entries).toEqual(
          entries.map(({ date, title }) => ({ from: date, to: date, title })),
        );
      }),
    );
  });
});
