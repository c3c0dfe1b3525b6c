import fc from 'fast-check';
import { loadGrid, type LoadChoice } from '../../../src/analysis/load-grid';
import type { PlannedWork } from '../../../src/analysis/planned-work';
import type { WorkloadPerson } from '../../../src/analysis/workload';
import type { IsoDate } from '../../../src/model/date';
import { noTeam } from '../../../src/model/team-plan';
import { aWorkload } from '../a-workload';
import { someDay, someFocus, someHolidays, someTeam, someWork } from '../arbitrary-load';

const someChoice: fc.Arbitrary<LoadChoice> = fc.record({
  unit: fc.constantFrom('day', 'week', 'month'),
  count: fc.integer({ min: 1, max: 30 }),
  mode: fc.constantFrom('even', 'fill'),
  scope: fc.constantFrom('all', 'project'),
});

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
        someFocus,
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
      fc.property(someTeam, someDay, someHolidays, someFocus, (people, asOf, holidays, percent) => {
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
