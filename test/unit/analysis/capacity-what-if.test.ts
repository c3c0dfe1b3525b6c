import fc from 'fast-check';
import { capacityEffect, capacityPicture } from '../../../src/analysis/capacity-effect';
import { whatIfWorkload } from '../../../src/analysis/capacity-what-if';
import { loadGrid } from '../../../src/analysis/load-grid';
import { addDays } from '../../../src/model/date';
import type { Workload } from '../../../src/analysis/workload';
import type { Horizon } from '../../../src/model/horizon';
import type { ScenarioStep } from '../../../src/model/scenario';
import { aPerson, aWorkload, somework } from '../a-workload';

const people = [aPerson('Kim'), aPerson('Lou', { leave: [{ from: '2026-11-30', to: '2026-12-11' }] })];
const work = [
  somework('T-1', 'Kim', 30, { start: '2026-11-23', due: '2026-11-27' }),
  somework('N-1', 'Kim', 30, { start: '2026-11-23', due: '2026-11-27' }),
  somework('N-2', 'Lou', 5),
];
const given = aWorkload(people, work);
const totalsOf = (workload: Workload) => capacityPicture(workload, 12).totals;
const effectOf = (before: Workload, after: Workload, weeks: Horizon = 12) =>
  capacityEffect(capacityPicture(before, weeks), capacityPicture(after, weeks));
const minutesOf = (all: typeof work) => all.reduce((sum, { minutes = 0 }) => sum + minutes, 0);

describe('what if', () => {
  it('[K28] moves the work of a project by whole weeks, what is late from today on', () => {
    const late = [...work, somework('T-2', 'Lou', 3, { due: '2026-11-02' })];
    const after = whatIfWorkload(aWorkload(people, late), [
      { kind: 'move', projectKey: 'T', by: { kind: 'weeks', count: 2 } },
    ]);
    expect(after.work.map(({ key, start, due }) => [key, start, due])).toEqual([
      ['T-1', '2026-12-07', '2026-12-11'],
      ['N-1', '2026-11-23', '2026-11-27'],
      ['N-2', undefined, undefined],
      ['T-2', '2026-12-02', '2026-12-02'],
    ]);
  });

  it('[K28] gives new hours to the people of the role by what they have free, else to nobody', () => {
    const step = { kind: 'project', name: 'Audit', hours: 60, start: '2026-11-30', due: '2026-12-11' } as const;
    const after = whatIfWorkload(given, [{ ...step, role: 'Engineer' }]);
    expect(after.work.slice(3)).toMatchObject([{ accountId: 'kim', minutes: 3_600, projectKey: 'Audit' }]);
    const vacant = whatIfWorkload(given, [{ ...step, role: 'Auditor' }]);
    expect(vacant.people.at(-1)).toMatchObject({ person: { name: 'Nobody yet: Auditor' } });
    expect(totalsOf(vacant).overloadHours - totalsOf(given).overloadHours).toBe(60);
  });

  it('[K28] [K29] adds free hours with a person from the day they begin, and takes no work from anybody', () => {
    const hire: ScenarioStep = { kind: 'person', name: 'Hire', role: 'Engineer', hoursPerWeek: 20, from: '2026-11-30' };
    const { before, after, people: changed } = effectOf(given, whatIfWorkload(given, [hire]));
    expect(changed).toMatchObject([{ name: 'Hire' }]);
    expect(changed[0]?.cells.slice(0, 3).map((cell) => cell.after.capacityMinutes)).toEqual([0, 0, 1_200]);
    expect(after.overloadHours).toBe(before.overloadHours);
    expect(after.capacityHours - before.capacityHours).toBe(200);
    expect(after.freeHours).toBeGreaterThan(before.freeHours);
  });

  it('[K29] names what is solved and what arises', () => {
    const after = whatIfWorkload(given, [{ kind: 'move', projectKey: 'N', by: { kind: 'weeks', count: 1 } }]);
    const { solved, arising, before, after: totals } = effectOf(given, after);
    expect(solved.map(({ id }) => id)).toEqual(['K20 kim 2026-11-23']);
    expect(arising).toEqual([]);
    expect([before.overloadHours, totals.overloadHours]).toEqual([20, 0]);
  });
});

const someDay = fc.integer({ min: -60, max: 200 }).map((days) => addDays(given.asOf, days));
const someWork = fc
  .array(
    fc.record({
      project: fc.constantFrom('T', 'N'),
      name: fc.constantFrom('Kim', 'Lou'),
      hours: fc.option(fc.integer({ min: 1, max: 80 }), { nil: undefined }),
      start: fc.option(someDay, { nil: undefined }),
      due: fc.option(someDay, { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ project, name, hours, start, due }, at) =>
      somework(`${project}-${at + 1}`, name, hours, { ...(start && { start }), ...(due && { due }) }),
    ),
  );
const someStep: fc.Arbitrary<ScenarioStep> = fc.oneof(
  fc.record({
    kind: fc.constant('person' as const),
    name: fc.constant('Hire'),
    role: fc.constantFrom('Engineer', 'Tester'),
    hoursPerWeek: fc.integer({ min: 1, max: 40 }),
    from: someDay,
  }),
  fc
    .record({ hours: fc.integer({ min: 1, max: 500 }), start: someDay, days: fc.integer({ min: 0, max: 90 }) })
    .map(({ hours, start, days }): ScenarioStep => ({
      kind: 'project',
      name: 'New',
      role: 'Engineer',
      hours,
      start,
      due: addDays(start, days),
    })),
  fc.record({
    kind: fc.constant('move' as const),
    projectKey: fc.constantFrom('T', 'N'),
    by: fc.integer({ min: -8, max: 8 }).map((count) => ({ kind: 'weeks' as const, count })),
  }),
);

describe('any scenario', () => {
  it('[K28] changes nothing by a move of no weeks', () => {
    fc.assert(
      fc.property(someWork, (all) => {
        const before = aWorkload(people, all);
        expect(whatIfWorkload(before, [{ kind: 'move', projectKey: 'T', by: { kind: 'weeks', count: 0 } }])).toEqual(
          before,
        );
        expect(effectOf(before, whatIfWorkload(before, [])).people).toEqual([]);
      }),
    );
  });

  it('[K28] keeps every minute of what is there and adds those of what is new, shown or outside', () => {
    fc.assert(
      fc.property(someWork, fc.array(someStep, { maxLength: 5 }), (all, steps) => {
        const after = whatIfWorkload(aWorkload(people, all), steps);
        const added = steps.reduce((sum, step) => sum + (step.kind === 'project' ? step.hours * 60 : 0), 0);
        expect(minutesOf([...after.work])).toBe(minutesOf(all) + added);
        expect(new Set(after.work.map(({ key }) => key)).size).toBe(after.work.length);
        const { rows } = loadGrid(after, { unit: 'week', count: 12, mode: 'even', scope: 'all' });
        const drawn = rows.reduce(
          (sum, { cells, outsideMinutes }) =>
            sum + outsideMinutes + cells.reduce((load, { loadMinutes }) => load + loadMinutes, 0),
          0,
        );
        expect(drawn).toBe(minutesOf(all) + added);
      }),
    );
  });
});
