import { momentOf, timeWriter } from '../../../../src/analysis/schedule/moment';
import { finishOf, openWorkingTime, startOf, workAt } from '../../../../src/analysis/schedule/working-time';
import { standardCalendar, workHours } from '../../../../src/model/calendar';
import { addDays, dayNumber } from '../../../../src/model/date';
import type { CalendarException, PlanCalendar, Recurrence, WorkingSpan } from '../../../../src/model/plan-calendar';
import { planCalendarOf } from '../../../../src/model/plan-calendar-of';

const write = timeWriter();
const hour = 60;
const nine: readonly WorkingSpan[] = [
  { from: 8 * hour, to: 12 * hour },
  { from: 13 * hour, to: 17 * hour },
];
const half: readonly WorkingSpan[] = [{ from: 8 * hour, to: 12 * hour }];
const office: PlanCalendar = {
  id: 'office',
  name: 'Office',
  week: [nine, nine, nine, nine, half, [], []],
  exceptions: [],
};

function opened(...chain: readonly PlanCalendar[]) {
  const time = openWorkingTime(chain, dayNumber('2026-01-01'), dayNumber('2026-02-01'));
  const at = (text: string) => workAt(time, momentOf(text) ?? NaN);
  /** Working hours of a day. */
  const hoursOf = (day: string) => (at(`${addDays(day, 1)}T00:00:00`) - at(`${day}T00:00:00`)) / hour;
  return { time, at, hoursOf };
}

function daysOff(exception: Partial<CalendarException>, until = '2026-12-31'): string[] {
  const spans: WorkingSpan[] = [];
  const given = { from: '2026-01-01', to: until, spans, ...exception };
  const everyDay = { ...office, week: Array.from({ length: 7 }, () => nine), exceptions: [given] };
  const { hoursOf } = opened(everyDay);
  return Array.from({ length: 400 }, (_, day) => addDays('2025-12-20', day)).filter((day) => hoursOf(day) === 0);
}

const every = (recurrence: Recurrence, occurrences = 3) => daysOff({ recurrence, occurrences });

describe('working time', () => {
  it('[S1] counts minutes of several spans, and tells the end of one from the start of the next', () => {
    const { time, at } = opened(office);
    expect(at('2026-01-05T12:30:00') - at('2026-01-05T08:00:00')).toBe(240);
    expect(at('2026-01-05T17:00:00')).toBe(at('2026-01-06T08:00:00'));
    expect(write(startOf(time, at('2026-01-05T17:00:00')))).toBe('2026-01-06T08:00:00');
    expect(write(finishOf(time, at('2026-01-06T08:00:00')))).toBe('2026-01-05T17:00:00');
    expect(write(finishOf(time, at('2026-01-05T12:30:00')))).toBe('2026-01-05T12:00:00');
  });

  it('[S1] goes on beyond the days it was opened with, in both directions, without changing its numbers', () => {
    const { time, at } = opened(office);
    const before = at('2026-01-15T10:00:00');
    // A week is 36 hours.
    expect(write(startOf(time, before + 36 * hour * 520))).toBe(`${addDays('2026-01-15', 7 * 520)}T10:00:00`);
    expect(write(startOf(time, before - 36 * hour * 520))).toBe(`${addDays('2026-01-15', -7 * 520)}T10:00:00`);
    expect(at('2026-01-15T10:00:00')).toBe(before);
  });

  it('[S1] can be opened for days that no calendar has, as a year with a digit missing gives', () => {
    const day = (date: string) => (momentOf(`${date}T08:00:00`) ?? NaN) / 1440;
    for (const year of ['0226', '1890', '3001', '9990']) {
      const first = Math.floor(day(`${year}-03-02`));
      const time = openWorkingTime([office], first, first + 1_100);
      const at = (text: string) => workAt(time, momentOf(text) ?? NaN);
      expect(at('2026-01-06T08:00:00') - at('2026-01-05T08:00:00')).toBe(8 * hour);
      expect(at(`${year}-03-03T08:00:00`)).toBe(at(`${year}-03-02T08:00:00`));
    }
  });

  it('[S2] knows half days, on weekdays and as exceptions', () => {
    const { hoursOf } = opened({ ...office, exceptions: [{ from: '2026-01-06', to: '2026-01-06', spans: half }] });
    expect(['2026-01-05', '2026-01-06', '2026-01-09', '2026-01-10'].map(hoursOf)).toEqual([8, 4, 4, 0]);
  });

  it('[S2] takes own exceptions, those of the base, the own week and the week of the base, in this order', () => {
    const base = {
      ...office,
      exceptions: [
        { from: '2026-01-06', to: '2026-01-07', spans: [] },
        { from: '2026-01-07', to: '2026-01-08', spans: half },
      ],
    };
    const person: PlanCalendar = {
      id: 'person',
      name: 'Part time',
      baseId: 'office',
      week: [null, null, null, [], nine, null, null],
      exceptions: [{ from: '2026-01-06', to: '2026-01-06', spans: nine }],
    };
    const { hoursOf } = opened(person, base);
    const week = Array.from({ length: 7 }, (_, day) => hoursOf(addDays('2026-01-05', day)));
    expect(week).toEqual([8, 8, 0, 4, 8, 0, 0]);
    expect(hoursOf('2026-01-15')).toBe(0);
  });

  it('[S2] lets exceptions come back by days, weeks, months and years', () => {
    expect(every({ kind: 'daily', every: 2 })).toEqual(['2026-01-01', '2026-01-03', '2026-01-05']);
    expect(every({ kind: 'weekly', every: 2, weekdays: [5, 1] })).toEqual(['2026-01-02', '2026-01-12', '2026-01-16']);
    expect(every({ kind: 'monthly', every: 1, on: 31 })).toEqual(['2026-01-31', '2026-03-31', '2026-05-31']);
    const lastWeekday = { position: 'last', day: 'weekday' } as const;
    expect(every({ kind: 'monthly', every: 2, on: lastWeekday })).toEqual(['2026-01-30', '2026-03-31', '2026-05-29']);
    const thirdTuesday = { position: 'third', day: 2 } as const;
    expect(every({ kind: 'monthly', every: 1, on: thirdTuesday }, 1)).toEqual(['2026-01-20']);
    expect(every({ kind: 'yearly', month: 12, on: 24 })).toEqual(['2026-12-24']);
    const weekendDay = { position: 'first', day: 'weekend-day' } as const;
    expect(every({ kind: 'yearly', month: 8, on: weekendDay })).toEqual(['2026-08-01']);
  });

  it('[S2] ends a recurrence with its last day', () => {
    expect(daysOff({ recurrence: { kind: 'daily', every: 3 } }, '2026-01-08')).toEqual([
      '2026-01-01',
      '2026-01-04',
      '2026-01-07',
    ]);
  });

  it("[S2] takes over the hours of the registers' calendar", () => {
    const hoursByWeekday = [8, 7.5, 4, 3, 16, 24, 0] as const;
    const calendar = { ...standardCalendar, hoursByWeekday, holidays: ['2026-01-14'] } as const;
    const { hoursOf } = opened(planCalendarOf(calendar, '1', 'Project'));
    for (let day = '2026-01-05'; day < '2026-01-20'; day = addDays(day, 1))
      expect([day, hoursOf(day)]).toEqual([day, workHours(calendar, day)]);
  });
});
