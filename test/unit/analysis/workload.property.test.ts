import fc from 'fast-check';
import { loadGrid, type LoadChoice } from '../../../src/analysis/load-grid';
import type { PlannedWork, WorkloadPerson } from '../../../src/analysis/workload';
import { addDays, type IsoDate } from '../../../src/model/date';
import type { WeekHours } from '../../../src/model/person-time';
import { noTeam } from '../../../src/model/team-plan';
import { aPerson, aWorkload } from '../a-workload';
import { somebody } from '../portfolio';

/** Around the turn of a year and both changes of the clock. */
const someDay = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-09-01', days));
const names = ['Kim', 'Lou', 'Max'] as const;
const someWork = fc
  .array(
    fc.record({
      name: fc.constantFrom(...names),
      project: fc.constantFrom('T', 'N', 'M'),
      minutes: fc.option(fc.integer({ min: 0, max: 9_000 }), { nil: undefined }),
      start: fc.option(someDay, { nil: undefined }),
      due: fc.option(someDay, { nil: undefined }),
    }),
    { maxLength: 25 },
  )
  .map((work) =>
    work.map(({ name, project, minutes, start, due }, at): PlannedWork => ({
      key: `${project}-${at + 1}`,
      summary: '',
      projectKey: project,
      accountId: somebody(name).accountId,
      ...(minutes !== undefined && { minutes }),
      ...(start !== undefined && { start }),
      ...(due !== undefined && { due }),
    })),
  );
const someLeave = fc.array(
  fc
    .record({ from: someDay, days: fc.integer({ min: 0, max: 40 }), half: fc.boolean() })
    .map(({ from, days, half }) => ({
      from,
      to: addDays(from, days),
      ...(half && { half: true as const }),
    })),
  { maxLength: 6 },
);
const someHours = fc.constantFrom<WeekHours>(
  [8, 8, 8, 8, 8, 0, 0],
  [8, 8, 8, 0, 0, 0, 0],
  [7.5, 7.5, 7.5, 7.5, 5.25, 0, 0],
  [0, 0, 0, 0, 0, 0, 0],
);
const somebodyThere = (name: string) =>
  fc
    .record({ leave: someLeave, hoursByWeekday: someHours, involvementPercent: fc.integer({ min: 0, max: 100 }) })
    .map((facts) => aPerson(name, { ...facts, region: { country: 'XX' } }));
const someTeam = fc.tuple(...names.map(somebodyThere));
const someHolidays = fc
  .array(someDay, { maxLength: 30 })
  .map((days) => ({ XX: days.map((date) => ({ date, name: '' })) }));
const someChoice: fc.Arbitrary<LoadChoice> = fc.record({
  unit: fc.constantFrom('day', 'week', 'month'),
  count: fc.integer({ min: 1, max: 30 }),
  mode: fc.constantFrom('even', 'fill'),
  scope: fc.constantFrom('all', 'project'),
});
const focus = fc.integer({ min: 10, max: 100 });

const given = (
  people: readonly WorkloadPerson[],
  work: readonly PlannedWork[],
  asOf: IsoDate,
  holidays: object,
  focusPercent: number,
) => aWorkload(people, work, { asOf, holidays: { ...holidays }, team: { ...noTeam, focusPercent } });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('any picture of people and time', () => {
  it('[K1] [K13] loses no minute and counts none twice: shown + outside = remaining, for each person', () => {
    fc.assert(
      fc.property(
        someTeam,
        someWork,
        someDay,
        someHolidays,
        focus,
        someChoice,
        (people, work, asOf, holidays, percent, choice) => {
          for (const row of loadGrid(given(people, work, asOf, holidays, percent), choice).rows) {
            const theirs = work.filter(
              ({ accountId, projectKey }) =>
                accountId === row.accountId && (choice.scope === 'all' || projectKey === 'T'),
            );
            expect(sum(row.cells.map(({ loadMinutes }) => loadMinutes)) + row.outsideMinutes).toBe(
              sum(theirs.map(({ minutes = 0 }) => minutes)),
            );
            expect(row.outsideMinutes).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('[K2] never gives more time than the week has, and none on days off', () => {
    fc.assert(
      fc.property(someTeam, someDay, someHolidays, focus, (people, asOf, holidays, percent) => {
        const daily = loadGrid(given(people, [], asOf, holidays, percent), {
          unit: 'day',
          count: 60,
          mode: 'even',
          scope: 'all',
        });
        daily.rows.forEach(({ cells }, at) => {
          const leave = people[at]?.leave ?? [];
          cells.forEach(({ capacityMinutes }, day) => {
            const date = daily.edges[day] ?? asOf;
            const away = leave.some(({ from, to, ...rest }) => !('half' in rest) && from <= date && date <= to);
            expect(capacityMinutes).toBeLessThanOrEqual(away ? 0 : Math.round(4.8 * percent));
          });
        });
      }),
    );
  });

  it('[K13] asks no more of a day than it has while work is not yet due', () => {
    fc.assert(
      fc.property(someTeam, someWork, someDay, (people, work, asOf) => {
        const loose = work.map(({ due: _, ...piece }) => piece);
        const filled = loadGrid(given(people, loose, asOf, {}, 100), {
          unit: 'day',
          count: 60,
          mode: 'fill',
          scope: 'all',
        });
        for (const { cells } of filled.rows)
          for (const { loadMinutes, capacityMinutes } of cells)
            expect(loadMinutes).toBeLessThanOrEqual(capacityMinutes);
      }),
    );
  });
});
