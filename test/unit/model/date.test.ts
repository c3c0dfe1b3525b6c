import fc from 'fast-check';
import { addDays, dateOfDay, dayNumber, isIsoDate, isoWeek, mondayOf, weekday } from '../../../src/model/date';
import { dayText } from '../../../src/model/date-text';

const anyDay = fc.integer({ min: -600_000, max: 2_900_000 });

describe('calendar days', () => {
  it('counts days as the platform does, from the year 327 to the year 9909', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(dateOfDay(days)).toBe(date);
        expect(dayNumber(date)).toBe(days);
      }),
    );
  });

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-01',
    '26-01-01',
    '2026-01-01T00',
    '2026/01/01',
    ' 2026-01-1',
    '2026-01-0x',
    '',
  ])('takes %p for no calendar day', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it.each(['2024-02-29', '2000-02-29', '1969-12-31', '2026-12-31'])('takes %p for one', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it('ends with the last day that can be written, and begins with the first', () => {
    expect(addDays('9999-12-31', 14)).toBe('9999-12-31');
    expect(addDays('0100-01-01', -14)).toBe('0100-01-01');
    expect([addDays('9999-12-30', 1), addDays('0100-01-02', -1)]).toEqual(['9999-12-31', '0100-01-01']);
  });

  it('agrees with Date about what is a day, for any digits', () => {
    const two = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), two, two, (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const ms = Date.parse(`${text}T00:00:00Z`);
        expect(isIsoDate(text)).toBe(!Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text));
      }),
    );
  });

  it('[P1] knows weeks as ISO 8601 does: Monday first, the year of its Thursday', () => {
    expect(weekday('2026-11-16')).toBe(1);
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(isoWeek('2026-11-18')).toEqual({ year: 2026, week: 47 });
    expect(isoWeek('2027-01-03')).toEqual({ year: 2026, week: 53 });
    expect(isoWeek('2024-12-30')).toEqual({ year: 2025, week: 1 });
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = dateOfDay(days);
        const monday = mondayOf(date);
        expect(weekday(monday)).toBe(1);
        expect(isoWeek(addDays(monday, 6))).toEqual(isoWeek(date));
      }),
    );
  });

  it('says a day with its year only where that is another', () => {
    expect(dayText('2026-12-14', '2026-11-18')).toBe('14 Dec');
    expect(dayText('2027-01-04', '2026-11-18')).toBe('4 Jan 2027');
  });
});
