import fc from 'fast-check';
import { capacity } from '../../../src/analysis/capacity';
import type { WorkCalendar } from '../../../src/model/calendar';
import { addDays } from '../../../src/model/date';
import { remainingHours } from '../../../src/model/remaining-work';
import { settingsWith, wednesday } from '../portfolio';
import { shuffled, someDay, someWork } from '../arbitrary-portfolio';

const calendars: fc.Arbitrary<WorkCalendar> = fc.record({
  hoursByWeekday: fc.constantFrom<WorkCalendar['hoursByWeekday']>(
    [8, 8, 8, 8, 8, 0, 0],
    [8, 8, 8, 8, 4, 0, 0],
    [0, 0, 0, 0, 0, 6, 6],
    [0, 0, 0, 0, 0, 0, 0],
  ),
  holidays: fc.array(someDay, { maxLength: 60 }),
});
const weeks = fc.record({ asOf: someDay, count: fc.integer({ min: 1, max: 30 }) });
const minutes = (hours: number) => Math.round(hours * 60);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('any capacity picture', () => {
  it('[K1] [K5] loses not a minute over holidays, year ends and odd weeks: weeks + outside = remaining', () => {
    fc.assert(
      fc.property(someWork, calendars, weeks, (work, calendar, window) => {
        const picture = capacity({ issues: work }, settingsWith({ calendar }), window);
        const shown = sum(
          picture.people.map(
            (load) => sum(load.weeks.map((cell) => minutes(cell.loadHours))) + minutes(load.hoursOutside),
          ),
        );
        const open = work.filter(({ status }) => status.category !== 'done');
        expect(shown + minutes(picture.unassignedHours)).toBe(
          sum(open.map((issue) => minutes(remainingHours(issue) ?? 0))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('[K1] asks nothing before today, nothing after a due date, and nothing on days without work unless no other is left', () => {
    fc.assert(
      fc.property(someWork, calendars, weeks, (work, calendar, window) => {
        const picture = capacity({ issues: work }, settingsWith({ calendar }), window);
        for (const { weeks: cells } of picture.people)
          for (const { week, demand, loadHours } of cells) {
            expect(minutes(loadHours)).toBe(sum(demand.map(({ hours }) => minutes(hours))));
            for (const { key, hours } of demand) {
              const { due } = work.find((issue) => issue.key === key) ?? {};
              expect(hours).toBeGreaterThan(0);
              if (due !== undefined && due >= window.asOf) expect(week <= due).toBe(true);
              if (due !== undefined && due < window.asOf)
                expect(addDays(week, 6) >= window.asOf && week <= window.asOf).toBe(true);
            }
          }
      }),
    );
  });

  it('is the same in whatever order Jira answers', () => {
    const pair = someWork.chain((work) => fc.tuple(fc.constant(work), shuffled(work)));
    fc.assert(
      fc.property(pair, calendars, ([work, other], calendar) => {
        const picture = (issues: typeof work) =>
          capacity({ issues }, settingsWith({ calendar }), { asOf: wednesday, count: 8 });
        expect(picture(other)).toEqual(picture(work));
      }),
    );
  });
});
