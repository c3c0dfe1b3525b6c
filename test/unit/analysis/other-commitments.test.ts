import fc from 'fast-check';
import { conflictMender } from '../../../src/analysis/conflict-factors';
import { loadConflicts } from '../../../src/analysis/load-conflicts';
import { loadGrid } from '../../../src/analysis/load-grid';
import { loadStack } from '../../../src/analysis/load-stack';
import { waysOut } from '../../../src/analysis/ways-out';
import { whatIfWorkload } from '../../../src/analysis/capacity-what-if';
import { workloadOf } from '../../../src/analysis/workload-of';
import { addDays } from '../../../src/model/date';
import { noTeam } from '../../../src/model/team-plan';
import { aPerson } from '../a-workload';
import { anIssue, settingsWith, somebody, wednesday } from '../portfolio';

const kim = aPerson('Kim', { countsHidden: true });
const lou = aPerson('Lou');
const kims = { assignee: somebody('Kim') };
const given = (hidden: readonly ReturnType<typeof anIssue>[], seen: readonly ReturnType<typeof anIssue>[] = []) =>
  workloadOf(
    {
      asOf: wednesday,
      projectKey: 'T',
      issues: seen,
      hidden,
      people: [kim, lou],
      team: noTeam,
      holidays: {},
    },
    settingsWith({}),
  );
const next = { start: '2026-11-23', due: '2026-11-27' };
const hiddenHours = (hours: number) => anIssue('S-1', { ...kims, ...next, remainingEstimateHours: hours });

describe('other commitments', () => {
  it('[K33] are fixed load of their weeks, in every unit, and no work of the project', () => {
    const facts = given([hiddenHours(20)]);
    const row = (choice: Partial<Parameters<typeof loadGrid>[1]>) =>
      loadGrid(facts, { unit: 'week', count: 3, mode: 'even', scope: 'all', ...choice }).rows[0]?.cells.map(
        ({ loadMinutes }) => loadMinutes / 60,
      );
    expect(row({})).toEqual([0, 20, 0]);
    expect(row({ mode: 'fill' })).toEqual([0, 20, 0]);
    expect(row({ unit: 'day', count: 8 })).toEqual([0, 0, 0, 0, 0, 4, 4, 4]);
    expect(row({ scope: 'project' })).toEqual([0, 0, 0]);
    expect(
      loadStack(
        facts,
        kims.assignee.accountId,
        { from: '2026-11-23', to: '2026-11-30' },
        { mode: 'even', scope: 'all' },
      ).projects,
    ).toMatchObject([{ projectKey: 'other commitments', minutes: 1_200 }]);
  });

  it('[K33] make an overload that only the work one sees can be moved out of', () => {
    const facts = given([hiddenHours(30)], [anIssue('T-1', { ...kims, ...next, remainingEstimateHours: 20 })]);
    const [conflict] = loadConflicts(facts);
    expect(conflict).toMatchObject({ rule: 'K20', hours: 10, keys: ['T-1'], projectKeys: ['T'] });
    expect(conflict?.text).toContain('other commitments 30 h + T 20 h');
    const ways = conflict ? waysOut(facts, conflict, new Map()) : [];
    expect(ways.flatMap(({ changes }) => changes.map(({ key }) => key))).toEqual(ways.map(() => 'T-1'));
    expect(ways.length).toBeGreaterThan(0);
  });

  it('[K33] alone are an overload that somebody else has to mend; their week is no due date', () => {
    const facts = given([hiddenHours(60)]);
    const conflicts = loadConflicts(facts);
    expect(conflicts).toMatchObject([{ rule: 'K20', hours: 20, keys: [], projectKeys: [] }]);
    expect(conflicts[0]).not.toHaveProperty('floatUsed');
    expect(conflicts.map(conflictMender)).toEqual(['Whoever plans the work that you may not see']);
    expect(conflicts.flatMap((conflict) => waysOut(facts, conflict, new Map()))).toEqual([]);
    const moved = whatIfWorkload(facts, [
      { kind: 'move', projectKey: 'other commitments', by: { kind: 'weeks', count: 2 } },
    ]);
    expect(moved.work).toEqual(facts.work);
  });

  it('[K33] are the hours of hidden work, each week to half an hour, and nothing of others', () => {
    const some = fc.array(
      fc.record({
        name: fc.constantFrom('Kim', 'Lou'),
        hours: fc.integer({ min: 1, max: 4_000 }).map((minutes) => minutes / 60),
        start: fc.integer({ min: -30, max: 200 }).map((days) => addDays(wednesday, days)),
        days: fc.integer({ min: 0, max: 120 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (pieces) => {
        const issues = pieces.map(({ name, hours, start, days }, at) =>
          anIssue(`S-${at}`, {
            assignee: somebody(name),
            remainingEstimateHours: hours,
            start,
            due: addDays(start, days),
          }),
        );
        const { work } = given(issues);
        const weeks = new Set(work.map(({ start }) => start));
        expect(weeks.size).toBe(work.length);
        expect(
          work.every(({ accountId, minutes = 0 }) => accountId === kims.assignee.accountId && minutes % 30 === 0),
        ).toBe(true);
        const told = work.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
        const asked = pieces.reduce((sum, { name, hours }) => sum + (name === 'Kim' ? Math.round(hours * 60) : 0), 0);
        expect(Math.abs(told - asked)).toBeLessThanOrEqual(15 * 53);
      }),
    );
  });
});
