import fc from 'fast-check';
import { loadGrid, type LoadChoice } from '../../../src/analysis/load-grid';
import type { LoggedDay } from '../../../src/analysis/logged-days';
import { loggedStack, pastEdges, withPastWeeks } from '../../../src/analysis/past-weeks';
import { addDays } from '../../../src/model/date';
import { aPerson, aWorkload, somework } from '../a-workload';
import { somebody, wednesday } from '../portfolio';

const weekly: LoadChoice = { unit: 'week', count: 2, mode: 'even', scope: 'all' };
const loggedOn = (day: string, minutes: number, key = 'T-1', name = 'Kim'): LoggedDay => ({
  accountId: somebody(name).accountId,
  key,
  summary: '',
  projectKey: key.split('-')[0] ?? key,
  day,
  minutes,
});

describe('past weeks', () => {
  it('[K34] stand before the present one with what was logged beside what could be worked', () => {
    const leave = [{ from: '2026-11-09', to: '2026-11-10' }];
    const given = aWorkload([aPerson('Kim', { leave })], [somework('T-1', 'Kim', 4, { due: '2026-11-20' })]);
    const logged = [loggedOn('2026-10-19', 600), loggedOn('2026-11-09', 90), loggedOn('2026-11-14', 30, 'N-1')];
    const { edges, rows } = withPastWeeks(given, logged, loadGrid(given, weekly), 'all');
    expect(edges).toEqual([
      '2026-10-19',
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ]);
    expect(
      rows[0]?.cells.map(({ loadMinutes, capacityMinutes, past }) => [loadMinutes, capacityMinutes, past?.offMinutes]),
    ).toEqual([
      [600, 2_400, 0],
      [0, 2_400, 0],
      [0, 2_400, 0],
      [120, 1_440, 120],
      [240, 2_400, undefined],
      [0, 2_400, undefined],
    ]);
    expect(rows[0]?.cells[3]).toMatchObject({ away: 'leave', projects: 2 });
  });

  it('[K34] [K12] of this project show its own log on the share that it may plan with', () => {
    const given = aWorkload([aPerson('Kim', { involvementPercent: 50 })], []);
    const logged = [loggedOn('2026-11-09', 90), loggedOn('2026-11-10', 60, 'N-1')];
    const { rows } = withPastWeeks(given, logged, loadGrid(given, { ...weekly, scope: 'project' }), 'project');
    expect(rows[0]?.cells[3]).toMatchObject({ loadMinutes: 90, capacityMinutes: 1_200 });
  });

  it('[K34] lose no minute and count none twice: cells = stacks = log', () => {
    const some = fc.array(
      fc.record({
        name: fc.constantFrom('Kim', 'Lou', 'Max'),
        key: fc.constantFrom('T-1', 'T-2', 'N-1'),
        back: fc.integer({ min: -10, max: 60 }),
        minutes: fc.integer({ min: 1, max: 700 }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(some, (entries) => {
        const logged = entries.map(({ name, key, back, minutes }) =>
          loggedOn(addDays(wednesday, -back), minutes, key, name),
        );
        const given = aWorkload([aPerson('Kim'), aPerson('Lou')], []);
        const { rows, edges } = withPastWeeks(given, logged, loadGrid(given, weekly), 'all');
        const past = pastEdges(wednesday);
        for (const { accountId, cells } of rows) {
          const theirs = logged.filter(
            (one) => one.accountId === accountId && one.day >= (past[0] ?? '') && one.day < (past[4] ?? ''),
          );
          const shown = cells.slice(0, 4).map(({ loadMinutes }) => loadMinutes);
          expect(shown.reduce((sum, minutes) => sum + minutes, 0)).toBe(
            theirs.reduce((sum, { minutes }) => sum + minutes, 0),
          );
          const stacks = shown.map((_, at) => {
            const [from = '', to = ''] = [edges[at], edges[at + 1]];
            return loggedStack(given, logged, { accountId, from, to }, 'all');
          });
          expect(stacks.map(({ loadMinutes }) => loadMinutes)).toEqual(shown);
          expect(stacks.map(({ projects }) => projects.reduce((sum, { minutes }) => sum + minutes, 0))).toEqual(shown);
        }
      }),
    );
  });
});
