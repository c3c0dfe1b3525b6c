import fc from 'fast-check';
import {
  dayOf,
  isWorkingDay,
  standardCalendar,
  workHours,
  workingDaysBetween,
  type WorkCalendar,
} from '../../../src/model/calendar';
import { addDays, daysBetween } from '../../../src/model/date';

const christmas: WorkCalendar = {
  ...standardCalendar,
  holidays: ['2026-12-25', '2026-12-26', '2026-12-25', '2027-01-01'],
};

const anyDay = fc.integer({ min: -2000, max: 4000 }).map((days) => addDays('2024-01-01', days));
const hours = fc.constantFrom(0, 4, 8);
const anyCalendar: fc.Arbitrary<WorkCalendar> = fc.record({
  hoursByWeekday: fc.tuple(hours, hours, hours, hours, hours, hours, hours),
  holidays: fc.array(anyDay, { maxLength: 30 }),
});

describe('work calendar', () => {
  it('[D1] counts the working days after a day, up to and including another', () => {
    expect(workingDaysBetween(standardCalendar, '2026-11-18', '2026-11-18')).toBe(0);
    expect(workingDaysBetween(standardCalendar, '2026-11-18', '2026-11-19')).toBe(1);
    expect(workingDaysBetween(standardCalendar, '2026-11-20', '2026-11-23')).toBe(1);
    expect(workingDaysBetween(standardCalendar, '2026-11-20', '2026-11-22')).toBe(0);
    expect(workingDaysBetween(standardCalendar, '2026-11-23', '2026-11-20')).toBe(-1);
  });

  it('[D1] leaves holidays out, once each, and only where they fall on a day of work', () => {
    expect(workingDaysBetween(christmas, '2026-12-24', '2027-01-04')).toBe(5);
    expect(workHours(christmas, '2026-12-25')).toBe(0);
    expect(isWorkingDay(christmas, '2026-12-24')).toBe(true);
  });

  it('[D1] agrees with counting day by day, over any calendar, year end and leap day', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, anyDay, (calendar, a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        let days = 0;
        for (let day = 1; day <= daysBetween(from, to); day += 1)
          days += isWorkingDay(calendar, addDays(from, day)) ? 1 : 0;
        expect(workingDaysBetween(calendar, from, to)).toBe(days);
        expect(workingDaysBetween(calendar, to, from)).toBe(days === 0 ? 0 : -days);
      }),
      { numRuns: 200 },
    );
  });

  it('[D2] lets a moment count on its day in the zone of the calendar, in UTC without one', () => {
    const lateOnSunday = '2026-11-15T23:30:00.000Z';
    expect(dayOf(standardCalendar, lateOnSunday)).toBe('2026-11-15');
    expect(dayOf({ ...standardCalendar, timeZone: 'Asia/Tokyo' }, lateOnSunday)).toBe('2026-11-16');
  });
});
