import fc from 'fast-check';
import { loadGrid, type LoadChoice } from '../../../src/analysis/load-grid';
import { loadItemRows } from '../../../src/analysis/load-item-rows';
import { loadSheets } from '../../../src/analysis/load-sheet';
import type { LoggedDay } from '../../../src/analysis/logged-days';
import { withPastWeeks } from '../../../src/analysis/past-weeks';
import { readXlsx } from '../../../src/documents/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/documents/xlsx/write-xlsx';
import { addDays } from '../../../src/model/date';
import { aPerson, aWorkload, somework } from '../a-workload';
import { somebody, wednesday } from '../portfolio';

const weekly: LoadChoice = { unit: 'week', count: 2, mode: 'even', scope: 'all' };
const loggedOn = (name: string, key: string, day: string, minutes: number): LoggedDay => ({
  accountId: somebody(name).accountId,
  key,
  summary: `Summary of ${key}`,
  projectKey: key.split('-')[0] ?? key,
  day,
  minutes,
});
const fixed = {
  ...somework('other commitments 2026-11-23', 'Kim', 12, { start: '2026-11-23', due: '2026-11-29' }),
  projectKey: 'other commitments',
  fixed: true as const,
};
const given = aWorkload(
  [aPerson('Kim', { leave: [{ from: '2026-11-09', to: '2026-11-10' }] }), aPerson('Lou', { involvementPercent: 50 })],
  [
    somework('T-1', 'Kim', 20, { start: '2026-11-23', due: '2026-11-27' }),
    somework('T-2', 'Kim', undefined),
    somework('N-1', 'Lou', 10, { due: '2026-11-20' }),
    fixed,
  ],
);
const logged = [
  loggedOn('Kim', 'T-1', '2026-10-20', 600),
  loggedOn('Kim', 'T-9', '2026-11-09', 90),
  loggedOn('Lou', 'N-1', '2026-11-14', 30),
];
const accounts = ['kim', 'lou'];

/** The workbook as a reader finds it: sheets by name, each with its lines. */
const opened = (past: boolean, choice = weekly) => {
  const planned = loadGrid(given, choice);
  const shown = past ? { grid: withPastWeeks(given, logged, planned, choice.scope), logged } : { grid: planned };
  const sheets = readXlsx(
    writeXlsx(loadSheets(given, { ...shown, choice, accounts, how: 'evenly', commitments: true })),
  );
  return Object.fromEntries(
    sheets.map((sheet) => {
      const { header, rows } = sheet.read();
      return [sheet.name, [header, ...rows.map(({ cells }) => cells)]];
    }),
  );
};

describe('the workbook of the load', () => {
  it('[T7] [K34] holds the past weeks before the present one and says which are logged', () => {
    const book = opened(true);
    const actual = Array.from({ length: 4 }, () => 'Actual (logged)');
    expect(book['Load (hours)']).toEqual([
      ['', '', '', '', ...actual, 'Planned', 'Planned'],
      [
        ...['Person', 'Team', 'Role', 'Involvement (%)'],
        ...['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'],
      ],
      ['Kim', '', 'Engineer', 100, 10, 0, 0, 1.5, 0, 32],
      ['Lou', '', 'Engineer', 50, 0, 0, 0, 0.5, 10, 0],
    ]);
    expect(book['Capacity (hours)']?.slice(2).map((cells) => cells.slice(4))).toEqual([
      [40, 40, 40, 24, 40, 40],
      [40, 40, 40, 40, 40, 40],
    ]);
    expect(book['Load (%)']?.[2]?.slice(4)).toEqual([25, 0, 0, 6, 0, 80]);
    expect(book['Not estimated']?.[2]?.slice(4)).toEqual(['', '', '', '', 1, 0]);
    expect(book['Logged on days off (hours)']).toEqual([
      ['', '', '', '', ...actual],
      ['Person', 'Team', 'Role', 'Involvement (%)', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'],
      ['Kim', '', 'Engineer', 100, 0, 0, 0, 1.5],
      ['Lou', '', 'Engineer', 50, 0, 0, 0, 0.5],
    ]);
    const summary = book['Summary']?.map((cells) => cells.join(': ')) ?? [];
    expect(summary.find((line) => line.startsWith('Actual'))).toMatch(/2026-10-19 to 2026-11-15/);
    expect(summary.find((line) => line.startsWith('Other commitments'))).toMatch(
      /not every reader of this file may see/,
    );
    expect(summary).toContain('Rules: K1, K2, K4, K11, K12, K33, K34 of the method');
  });

  it('[T7] tells which work the hours are made of, and nothing of hidden work but its hours', () => {
    expect(opened(true)['By work item (hours)']?.slice(2)).toEqual([
      ['Kim', 'T', 'T-1', 'Summary of T-1', '2026-11-27', 20, 10, '', '', '', '', 20],
      ['Kim', 'T', 'T-9', 'Summary of T-9', '', '', '', '', '', 1.5],
      ['Kim', '', '', 'Summary of other commitments 2026-11-23', '', '', '', '', '', '', '', 12],
      ['Lou', 'N', 'N-1', 'Summary of N-1', '2026-11-20', 10, '', '', '', 0.5, 10],
    ]);
    const alone = opened(false);
    expect(Object.keys(alone)).not.toContain('Logged on days off (hours)');
    expect(alone['By work item (hours)']?.[0]?.slice(5)).toEqual(['Still needs (hours)', '2026-11-16', '2026-11-23']);
    expect(alone['By work item (hours)']?.slice(1).map((cells) => cells[2])).toEqual(['T-1', '', 'N-1']);
  });

  it('[T7] [K1] [K34] adds up: the work of a person is their load, in any unit, way and scope', () => {
    const choices = fc.record<LoadChoice>({
      unit: fc.constantFrom('day', 'week', 'month'),
      count: fc.integer({ min: 1, max: 12 }),
      mode: fc.constantFrom('even', 'fill'),
      scope: fc.constantFrom('all', 'project'),
    });
    const piece = fc.record({
      name: fc.constantFrom('Kim', 'Lou'),
      key: fc.constantFrom('T-1', 'T-2', 'T-3', 'N-1', 'N-2'),
      hours: fc.integer({ min: 0, max: 120 }),
      due: fc.integer({ min: -20, max: 90 }).map((days) => addDays(wednesday, days)),
    });
    const entry = fc.record({
      name: fc.constantFrom('Kim', 'Lou'),
      key: fc.constantFrom('T-1', 'T-9', 'N-1'),
      back: fc.integer({ min: -3, max: 45 }),
      minutes: fc.integer({ min: 1, max: 700 }),
    });
    const pieces = fc.uniqueArray(piece, { selector: ({ key }) => key, maxLength: 5 });
    fc.assert(
      fc.property(pieces, fc.array(entry, { maxLength: 12 }), choices, (work, entries, choice) => {
        const workload = aWorkload(given.people, [
          ...work.map(({ key, name, hours, due }) => somework(key, name, hours, { due })),
          fixed,
        ]);
        const log =
          choice.unit === 'week'
            ? entries.map(({ name, key, back, minutes }) => loggedOn(name, key, addDays(wednesday, -back), minutes))
            : undefined;
        const planned = loadGrid(workload, choice);
        const grid = log ? withPastWeeks(workload, log, planned, choice.scope) : planned;
        const rows = loadItemRows(workload, accounts, choice, log);
        for (const { accountId, cells } of grid.rows) {
          const theirs = rows.filter((row) => row.accountId === accountId);
          expect(new Set(theirs.map((row) => row.piece.key)).size).toBe(theirs.length);
          expect(theirs.every(({ minutes }) => minutes.length === cells.length)).toBe(true);
          expect(cells.map((_, at) => theirs.reduce((sum, { minutes }) => sum + (minutes[at] ?? 0), 0))).toEqual(
            cells.map(({ loadMinutes }) => loadMinutes),
          );
        }
      }),
    );
  });
});
