import fc from 'fast-check';
import { ownerCalendars, projectCalendarId } from '../../../src/analysis/owner-calendars';
import { personTimes, type PeopleTimes } from '../../../src/analysis/person-times';
import { openWorkingTime, workAt } from '../../../src/analysis/schedule/working-time';
import type { WorkCalendar } from '../../../src/model/calendar';
import { addDays, dayNumber } from '../../../src/model/date';
import type { WeekHours } from '../../../src/model/person-time';
import { planCalendarOf } from '../../../src/model/plan-calendar-of';
import { present } from '../../../src/model/present';
import type { TimeOff } from '../../../src/model/time-off';
import { minutesBetween } from '../../../src/model/working-time';

const monday = '2026-11-16';
const days = 42;
const minutesPerDay = 1_440;
const ann = new Map([['ann', { accountId: 'ann', name: 'Ann', active: true }]]);

const hours = fc.constantFrom(0, 0.5, 4, 6, 7.6, 8, 24);
const week: fc.Arbitrary<WeekHours> = fc.tuple(hours, hours, hours, hours, hours, hours, hours);
const place = fc.integer({ min: -5, max: days + 5 });
const timeOff = fc
  .record({ from: place, length: fc.integer({ min: 0, max: 20 }), half: fc.constantFrom(undefined, true as const) })
  .map(({ from, length, half }): TimeOff => ({
    from: addDays(monday, from),
    to: addDays(monday, from + length),
    kind: 'leave',
    ...present({ half }),
  }));

it('[L23] [K11] the calendar of an owner has the same minutes on every day as their capacity', () => {
  const calendar = fc.record({
    hoursByWeekday: week,
    holidays: fc.array(
      place.map((day) => addDays(monday, day)),
      { maxLength: 4 },
    ),
  });
  fc.assert(
    fc.property(
      calendar,
      fc.option(week, { nil: undefined }),
      fc.array(timeOff, { maxLength: 5 }),
      (project: WorkCalendar, hoursByWeekday, off) => {
        const times: PeopleTimes = {
          focusPercent: 100,
          people: new Map([['ann', { off, ...present({ hoursByWeekday }) }]]),
        };
        const chain = [...ownerCalendars(project, times, ann), planCalendarOf(project, projectCalendarId, 'Project')];
        const [first, last] = [dayNumber(monday), dayNumber(monday) + days - 1];
        const planned = openWorkingTime(chain, first, last);
        const capacity = personTimes(project, times, monday, days)('ann');
        for (let day = first; day <= last; day += 1) {
          const inCalendar = workAt(planned, (day + 1) * minutesPerDay) - workAt(planned, day * minutesPerDay);
          expect(inCalendar).toBe(minutesBetween(capacity, day, day + 1));
        }
      },
    ),
  );
});
