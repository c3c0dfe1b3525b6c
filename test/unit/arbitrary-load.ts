import fc from 'fast-check';
import type { PlannedWork } from '../../src/analysis/planned-work';
import { addDays } from '../../src/model/date';
import type { WeekHours } from '../../src/model/person-time';
import { aPerson } from './a-workload';
import { somebody } from './portfolio';

export const names = ['Kim', 'Lou', 'Max'] as const;

/** Around the turn of a year and both changes of the clock. */
export const someDay = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-09-01', days));

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

/** Work of three people in three projects, with and without dates and estimates. */
export const someWork = fc
  .array(
    fc.record({
      name: fc.constantFrom(...names),
      project: fc.constantFrom('T', 'N', 'M'),
      minutes: maybe(fc.integer({ min: 0, max: 9_000 })),
      start: maybe(someDay),
      due: maybe(someDay),
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

export const someLeave = fc.array(
  fc
    .record({ from: someDay, days: fc.integer({ min: 0, max: 40 }), half: fc.boolean() })
    .map(({ from, days, half }) => ({
      from,
      to: addDays(from, days),
      ...(half && { half: true as const }),
    })),
  { maxLength: 6 },
);

export const someHours = fc.constantFrom<WeekHours>(
  [8, 8, 8, 8, 8, 0, 0],
  [8, 8, 8, 0, 0, 0, 0],
  [7.5, 7.5, 7.5, 7.5, 5.25, 0, 0],
  [0, 0, 0, 0, 0, 0, 0],
);

const somebodyThere = (name: string) =>
  fc
    .record({ leave: someLeave, hoursByWeekday: someHours, involvementPercent: fc.integer({ min: 0, max: 100 }) })
    .map((facts) => aPerson(name, { ...facts, region: { country: 'XX' } }));

/** Kim, Lou and Max with their weeks, leave and involvement. */
export const someTeam = fc.tuple(...names.map(somebodyThere));

export const someHolidays = fc
  .array(someDay, { maxLength: 30 })
  .map((days) => ({ XX: days.map((date) => ({ date, name: '' })) }));

export const someFocus = fc.integer({ min: 10, max: 100 });
