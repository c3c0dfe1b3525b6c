import { leaveFates, leaveRows, whyNoLeave } from '../../../src/analysis/leave-import';
import { loadGrid } from '../../../src/analysis/load-grid';
import { loadSheets } from '../../../src/analysis/load-sheet';
import { timeOffEntries } from '../../../src/documents/ics/time-off-entries';
import { writeIcs } from '../../../src/documents/ics/write-ics';
import { readLeave } from '../../../src/documents/ics/read-leave';
import { cellText } from '../../../src/model/sheet';
import { aPerson, aWorkload, somework } from '../a-workload';
import { wednesday } from '../portfolio';

const kim = aPerson('Kim Keller', { leave: [{ from: '2026-12-21', to: '2026-12-24', why: 'Ski' }] });
const header = ['Name', 'Start date', 'End date', 'Half day', 'Type'];
const rows = (...cells: (readonly (string | number)[])[]) => ({
  header,
  rows: cells.map((row, at) => ({ line: at + 2, cells: row })),
});

describe('leave out of files', () => {
  it('[K26] tells the fate of each row, with the cell that is wrong', () => {
    const table = rows(
      ['kim keller', '2026-11-30', '2026-12-01', 'yes', 'Course'],
      ['Kim Keller', '2026-12-21', '2026-12-24', '', ''],
      ['Kim Keller', '2026-11-30', '2026-12-01', 'x', 'Again'],
      ['Nobody', '2026-11-30', '', '', ''],
      ['Kim Keller', '03/04/2026', '', '', ''],
      ['Kim Keller', '2026-12-05', '2026-12-01', '', ''],
      ['', '2026-12-05', '', '', ''],
    );
    expect(
      leaveRows(table, [kim], 'unknown').map(({ fate, line, ...rest }) => [
        line,
        fate,
        'why' in rest ? rest.why.slice(0, 22) : '',
      ]),
    ).toEqual([
      [2, 'add', ''],
      [3, 'unchanged', ''],
      [4, 'unchanged', ''],
      [5, 'refused', 'Person: “Nobody” is no'],
      [6, 'refused', 'From: “03/04/2026” can'],
      [7, 'refused', 'The last day, 2026-12-'],
      [8, 'refused', 'Person: nobody is name'],
    ]);
    const [, entered, twice] = leaveRows(table, [kim], 'unknown');
    expect(entered).not.toHaveProperty('sameAs');
    expect(twice).toMatchObject({ sameAs: 2 });
    expect(leaveRows(table, [kim], 'day-first')[4]).toMatchObject({
      fate: 'add',
      leave: { from: '2026-04-03', to: '2026-04-03' },
    });
    expect(leaveRows(table, [kim], 'unknown')[0]).toMatchObject({
      leave: { half: true, reason: 'Course', account: 'kim-keller' },
    });
  });

  it('[K26] refuses half days that are neither yes nor no, and names that two people have', () => {
    const fates = (...cells: (readonly (string | number)[])[]) =>
      leaveRows(rows(...cells), [kim, { ...kim, person: { ...kim.person, accountId: 'other-kim' } }], 'unknown');
    expect(
      fates(
        ['kim-keller', '2026-11-30', '', 'halbtags', ''],
        ['kim-keller', '2026-11-30', '', '0,5', ''],
        ['kim-keller', '2026-11-30', '', 'No', ''],
        ['Kim Keller', '2026-11-30', '', '', ''],
        ['kim-keller', '2026-11-30', '2206-11-30', '', ''],
      ).map((row) => (row.fate === 'add' ? (row.leave.half ?? false) : 'why' in row && row.why)),
    ).toEqual([
      'Half: “halbtags” is neither yes nor no.',
      true,
      false,
      'Person: 2 people are called “Kim Keller”.',
      '2026-11-30 to 2206-11-30 is more than ten years; no more is taken at once.',
    ]);
  });

  it('[K26] says at once which column is not there, and that there are no rows', () => {
    expect(whyNoLeave({ header: ['Mitarbeiter', 'Von'], rows: [] })).toBe(
      'There is no column Person and no column From; the first line has “Mitarbeiter”, “Von”.',
    );
    expect(whyNoLeave(rows())).toBe('The table has no rows below its head.');
    expect(whyNoLeave(rows(['Kim Keller', '', '', '', '']))).toBeUndefined();
  });

  it('[K26] changes nothing when the same file is read again', () => {
    const given = [{ line: 1, account: 'kim-keller', from: '2026-11-30', to: '2026-12-01' }];
    expect(leaveFates(given, [kim])).toMatchObject([{ fate: 'add' }]);
    const then = aPerson('Kim Keller', { leave: [{ from: '2026-11-30', to: '2026-12-01' }] });
    expect(leaveFates(given, [then])).toMatchObject([{ fate: 'unchanged' }]);
    expect(
      leaveFates([{ ...given[0], line: 1, account: 'else', from: '2026-11-30', to: '2026-12-01' }], [kim]),
    ).toMatchObject([{ fate: 'refused' }]);
  });
});

describe('the load as files', () => {
  const lou = aPerson('Lou', { leave: [{ from: '2026-11-23', to: '2026-11-24', half: true }] });
  const workload = aWorkload([kim, lou], [somework('T-1', 'Kim Keller', 10, { due: '2026-11-20' })]);

  it('[T7] holds the people shown with hours, capacity and per cent, and what they rest on', () => {
    const choice = { unit: 'week', count: 2, mode: 'even', scope: 'all' } as const;
    const grid = loadGrid(workload, choice);
    const [load, capacity, percent, , , summary] = loadSheets(workload, {
      grid,
      choice,
      accounts: ['kim-keller'],
      how: 'evenly',
      commitments: false,
    });
    expect([load, capacity, percent].map((sheet) => sheet?.rows.map((row) => row.slice(4).map(cellText)))).toEqual([
      [['10', '0']],
      [['40', '40']],
      [['25', '0']],
    ]);
    expect(load?.columns.map(({ title }) => title).slice(4)).toEqual(['2026-11-16', '2026-11-23']);
    expect(summary?.rows.map((row) => row.map(cellText).join(': '))).toContain('Shown: evenly');
  });

  it('[K14] tells absences of several days, and why only where it may be known', () => {
    const text = writeIcs(
      { name: 'Away', entries: timeOffEntries(workload, new Set(['kim-keller', 'lou'])) },
      wednesday,
    );
    expect(text).toContain('DESCRIPTION:Ski');
    expect(readLeave(text, 'UTC')).toMatchObject({
      entries: [
        { from: '2026-12-21', to: '2026-12-24', title: 'Kim Keller unavailable' },
        { from: '2026-11-23', to: '2026-11-24', title: 'Lou unavailable (half days)', half: true },
      ],
    });
  });
});
