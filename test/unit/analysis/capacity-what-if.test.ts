import fc from 'fast-check';
import { capacityEffect, capacityPicture } from '../../../src/analysis/capacity-effect';
import { whatIfWorkload } from '../../../src/analysis/capacity-what-if';
import { loadGrid } from '../../../src/analysis/load-grid';
import { addDays } from '../../../src/model/date';
import type { Workload } from '../../../src/analysis/workload';
import { horizons, type Horizon } from '../../../src/model/horizon';
import type { ProjectPart, WorkShift } from '../../../src/model/project-part';
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

  it('[K37] moves an epic with all below it, and leaves the rest of the project where it is', () => {
    const dates = { start: '2026-11-23', due: '2026-11-27' };
    const tree = aWorkload(
      people,
      [
        somework('T-2', 'Kim', 4, { ...dates, parentKey: 'T-1' }),
        somework('T-3', 'Kim', 4, { ...dates, parentKey: 'T-2' }),
        somework('T-4', 'Kim', 4, dates),
      ],
      {
        outline: {
          parents: [
            { key: 'T-2', summary: 'Story', parentKey: 'T-1' },
            { key: 'T-1', summary: 'Data migration' },
          ],
          versions: [],
        },
      },
    );
    const part = { kind: 'parent', key: 'T-1' } as const;
    const starts = (by: WorkShift) =>
      whatIfWorkload(tree, [{ kind: 'move', projectKey: 'T', part, by }]).work.map(({ start }) => start);
    expect(starts({ kind: 'days', count: 3 })).toEqual(['2026-11-26', '2026-11-26', '2026-11-23']);
    expect(starts({ kind: 'begin', on: '2026-12-07' })).toEqual(['2026-12-07', '2026-12-07', '2026-11-23']);
    expect(starts({ kind: 'end', on: '2026-12-04' })).toEqual(['2026-11-30', '2026-11-30', '2026-11-23']);
  });

  it('[K28] hands work over to a person, or to whoever of the role has most time free, the largest piece first', () => {
    const three = [...people, aPerson('Mia')];
    const some = [somework('T-1', 'Kim', 30), somework('T-2', 'Kim', 10), somework('N-1', 'Kim', 5)];
    const dated = some.map((piece) => ({ ...piece, start: '2026-11-30', due: '2026-12-11' }));
    const owners = (to: Extract<ScenarioStep, { kind: 'hand-over' }>['to']) =>
      whatIfWorkload(aWorkload(three, dated), [{ kind: 'hand-over', projectKey: 'T', from: 'kim', to }]).work.map(
        ({ accountId }) => accountId,
      );
    expect(owners({ kind: 'person', accountId: 'mia' })).toEqual(['mia', 'mia', 'kim']);
    // Lou is away until 11 December.
    expect(owners({ kind: 'role', role: 'Engineer' })).toEqual(['mia', 'mia', 'kim']);
    expect(owners({ kind: 'role', role: 'Tester' })).toEqual(['what-if nobody Tester', 'what-if nobody Tester', 'kim']);
  });

  it('[K28] hands work over to a person who is only supposed, also after another step is dropped', () => {
    const away: ScenarioStep = { kind: 'away', accountId: 'lou', from: '2026-12-14', to: '2026-12-18' };
    const hire: ScenarioStep = { kind: 'person', name: 'Hire', role: 'Engineer', hoursPerWeek: 40, from: '2026-11-16' };
    const to = { kind: 'person', accountId: 'what-if Hire' } as const;
    const give: ScenarioStep = { kind: 'hand-over', projectKey: 'N', from: 'kim', to };
    for (const steps of [
      [away, hire, give],
      [hire, give],
    ])
      expect(effectOf(given, whatIfWorkload(given, steps)).after.overloadHours).toBe(0);
  });

  it('[K28] takes the time of whoever is away, and leaves their work with them', () => {
    const away: ScenarioStep = { kind: 'away', accountId: 'kim', from: '2026-11-23', to: '2026-12-04' };
    const { before, after, arising } = effectOf(given, whatIfWorkload(given, [away]));
    expect(before.capacityHours - after.capacityHours).toBe(80);
    expect(after.demandHours).toBe(before.demandHours);
    expect(arising.map(({ id }) => id)).toContain('K21 kim 2026-11-23 T-1');
  });

  it('[K29] looks as far as it is asked to', () => {
    const far = aWorkload(people, [somework('T-1', 'Kim', 60, { start: '2027-04-05', due: '2027-04-09' })]);
    const figures = horizons.map((weeks) => {
      const { grid, totals } = capacityPicture(far, weeks);
      return [grid.edges.length - 1, totals.demandHours, totals.overloadHours, totals.conflicts > 0];
    });
    expect(figures).toEqual([
      [12, 0, 0, false],
      [26, 60, 20, true],
      [52, 60, 20, true],
    ]);
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
      place: fc.record(
        {
          parentKey: fc.constantFrom('T-1', 'N-2'),
          versionIds: fc.constantFrom(['10'], ['10', '11']),
          components: fc.constantFrom(['SAP'], ['Web']),
        },
        { requiredKeys: [] },
      ),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ project, name, hours, start, due, place }, at) =>
      somework(`${project}-${at + 1}`, name, hours, {
        ...(start && { start }),
        ...(due && { due }),
        ...place,
      }),
    ),
  );
const somePart: fc.Arbitrary<ProjectPart> = fc.oneof(
  fc.constantFrom('T-1', 'N-2').map((key) => ({ kind: 'parent' as const, key })),
  fc.constantFrom('10', '11').map((id) => ({ kind: 'version' as const, id })),
  fc.constantFrom('SAP', 'Web').map((name) => ({ kind: 'component' as const, name })),
  fc.constantFrom('kim', 'lou').map((accountId) => ({ kind: 'person' as const, accountId })),
  fc.uniqueArray(fc.constantFrom('T-1', 'T-2', 'N-3')).map((keys) => ({ kind: 'issues' as const, keys })),
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
  fc.record(
    {
      kind: fc.constant('hand-over' as const),
      projectKey: fc.constantFrom('T', 'N'),
      part: somePart,
      from: fc.constantFrom('kim', 'lou'),
      to: fc.oneof(
        fc.constantFrom('kim', 'lou', 'gone').map((accountId) => ({ kind: 'person' as const, accountId })),
        fc.constantFrom('Engineer', 'Tester').map((role) => ({ kind: 'role' as const, role })),
      ),
    },
    { requiredKeys: ['kind', 'projectKey', 'from', 'to'] },
  ),
  fc
    .record({ accountId: fc.constantFrom('kim', 'lou'), from: someDay, days: fc.integer({ min: 0, max: 90 }) })
    .map(({ accountId, from, days }): ScenarioStep => ({ kind: 'away', accountId, from, to: addDays(from, days) })),
  fc.record(
    {
      kind: fc.constant('move' as const),
      projectKey: fc.constantFrom('T', 'N'),
      part: somePart,
      by: fc.oneof(
        fc.integer({ min: -8, max: 8 }).map((count) => ({ kind: 'weeks' as const, count })),
        fc.integer({ min: -50, max: 50 }).map((count) => ({ kind: 'days' as const, count })),
        fc.record({ kind: fc.constantFrom('begin' as const, 'end' as const), on: someDay }),
      ),
    },
    { requiredKeys: ['kind', 'projectKey', 'by'] },
  ),
);

const minutesShown = (workload: Workload) =>
  loadGrid(workload, { unit: 'week', count: 12, mode: 'even', scope: 'all' }).rows.reduce(
    (sum, { cells, outsideMinutes }) =>
      sum + outsideMinutes + cells.reduce((load, { loadMinutes }) => load + loadMinutes, 0),
    0,
  );
const moving = (count: number, part: ProjectPart | undefined): ScenarioStep => ({
  kind: 'move',
  projectKey: 'T',
  ...(part && { part }),
  by: { kind: 'days', count },
});
const maybePart = fc.option(somePart, { nil: undefined });

describe('any scenario', () => {
  it('[K28] changes nothing by a move of no weeks', () => {
    fc.assert(
      fc.property(someWork, maybePart, (all, part) => {
        const before = aWorkload(people, all);
        expect(whatIfWorkload(before, [moving(0, part)])).toEqual(before);
        expect(effectOf(before, whatIfWorkload(before, [])).people).toEqual([]);
      }),
    );
  });

  it('[K28] asks for the same in every week after a move there and back, and states the same dates where none has passed', () => {
    fc.assert(
      fc.property(someWork, fc.integer({ min: 1, max: 300 }), maybePart, (all, days, part) => {
        const before = aWorkload(people, all);
        const after = whatIfWorkload(before, [moving(days, part), moving(-days, part)]);
        expect(effectOf(before, after, 52).people).toEqual([]);
        const isAhead = (day: string | undefined) => day !== undefined && day >= before.asOf;
        const ahead = all.filter(({ start, due }) => isAhead(start) && isAhead(due));
        expect(after.work).toEqual(expect.arrayContaining(ahead));
      }),
    );
  });

  it('[K37] moves the parts of a project one after the other as it moves the project, where they are all of it', () => {
    fc.assert(
      fc.property(someWork, fc.integer({ min: -60, max: 60 }), (all, days) => {
        const before = aWorkload(people, all);
        const whole = whatIfWorkload(before, [moving(days, undefined)]);
        const parts = ['kim', 'lou'].map((accountId) => moving(days, { kind: 'person', accountId }));
        expect(whatIfWorkload(before, parts)).toEqual(whole);
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
        expect(new Set(after.people.map(({ person }) => person.accountId)).size).toBe(after.people.length);
        expect(minutesShown(after)).toBe(minutesOf(all) + added);
      }),
    );
  });

  it('[K29] comes to the same, worked out from the plan as it stands or anew', () => {
    fc.assert(
      fc.property(someWork, fc.array(someStep, { maxLength: 4 }), fc.constantFrom(...horizons), (all, steps, weeks) => {
        const before = aWorkload(people, all);
        const after = whatIfWorkload(before, steps);
        expect(capacityPicture(after, weeks, capacityPicture(before, weeks))).toEqual(capacityPicture(after, weeks));
      }),
    );
  });
});
