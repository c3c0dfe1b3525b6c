import fc from 'fast-check';
import { changedWorkload } from '../../../src/analysis/changed-workload';
import { conflictFactors, conflictMender } from '../../../src/analysis/conflict-factors';
import { loadConflicts } from '../../../src/analysis/load-conflicts';
import { loadGrid } from '../../../src/analysis/load-grid';
import { loadStack } from '../../../src/analysis/load-stack';
import { waysOut } from '../../../src/analysis/ways-out';
import { aPerson, aWorkload, somework } from '../a-workload';
import { wednesday } from '../portfolio';

const away = (from: string, to: string) => ({ leave: [{ from, to }] });
const told = (...given: Parameters<typeof aWorkload>) =>
  loadConflicts(aWorkload(...given)).map(({ rule, text }) => `${rule} ${text}`);

describe('conflicts of people and time', () => {
  it('[K20] names the week, and what each workstream asks in it', () => {
    const work = [
      somework('T-1', 'Rao', 34, { start: '2026-11-30', due: '2026-12-04' }),
      somework('N-1', 'Rao', 18, { start: '2026-11-30', due: '2026-12-04' }),
      somework('N-2', 'Kim', 40, { start: '2026-11-30', due: '2026-12-04' }),
    ];
    const [first, ...others] = loadConflicts(aWorkload([aPerson('Rao'), aPerson('Kim')], work));
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      rule: 'K20',
      week: '2026-11-30',
      text: 'Rao is asked for 52 h on 40 h in the week of 30 Nov: T 34 h + N 18 h.',
      keys: ['T-1', 'N-1'],
    });
    expect(first && conflictMender(first)).toBe('Whoever plans N and T');
  });

  it('[K21] finds work that leave takes the time of, and not what would not fit anyway', () => {
    const work = [
      somework('T-1', 'Kim', 20, { start: '2026-11-23', due: '2026-11-27' }),
      somework('T-2', 'Lou', 20, { start: '2026-11-23', due: '2026-11-27' }),
    ];
    const kim = aPerson('Kim', away('2026-11-24', '2026-11-26'));
    expect(told([kim, aPerson('Lou')], work)).toEqual([
      'K20 Kim is asked for 20 h on 16 h in the week of 23 Nov: T 20 h.',
      'K21 T-1 needs 20 h until 27 Nov, but Kim is away and has 16 h.',
    ]);
    const tooMuch = somework('T-1', 'Kim', 50, { start: '2026-11-23', due: '2026-11-27' });
    expect(told([kim], [tooMuch])).toEqual(['K20 Kim is asked for 50 h on 16 h in the week of 23 Nov: T 50 h.']);
  });

  it('[K22] finds one person without float in two projects in the same week', () => {
    const work = [
      somework('T-1', 'Kim', 16, { start: '2026-11-26', due: '2026-11-27' }),
      somework('N-1', 'Kim', 8, { start: '2026-11-27', due: '2026-11-27' }),
    ];
    expect(told([aPerson('Kim')], work)).toEqual([
      'K22 Kim has work without float in T and N in the week of 23 Nov: either can only be late.',
    ]);
  });

  it('[K23] tells why a due date cannot be met: holiday, leave, or no day of the week', () => {
    const holidays = { DE: [{ date: '2026-12-25', name: 'Christmas Day' }] };
    const people = [
      aPerson('Kim', { region: { country: 'DE' } }),
      aPerson('Lou', { leave: [{ from: '2026-12-21', to: '2026-12-24', why: 'Wedding' }] }),
      aPerson('Max'),
    ];
    const work = [
      somework('T-1', 'Kim', 2, { due: '2026-12-25' }),
      somework('T-2', 'Lou', 2, { due: '2026-12-22' }),
      somework('T-3', 'Max', undefined, { due: '2026-12-06' }),
    ];
    expect(told(people, work, { holidays }).sort()).toEqual([
      'K23 T-1 is due on 25 Dec, when Kim does not work (Christmas Day).',
      'K23 T-2 is due on 22 Dec, when Lou does not work (unavailable until 24 Dec).',
      'K23 T-3 is due on 6 Dec, when Max does not work (not a day of their week).',
    ]);
  });

  it('[K24] puts more hours, nearer weeks and less float first, and says what it does not know', () => {
    const work = [
      somework('T-1', 'Far', 50, { start: '2026-12-14', due: '2026-12-18' }),
      somework('T-2', 'Near', 50, { start: '2026-11-23', due: '2026-11-27' }),
      somework('T-3', 'Most', 70, { start: '2026-11-23', due: '2026-11-27' }),
    ];
    const found = loadConflicts(aWorkload([aPerson('Far'), aPerson('Most'), aPerson('Near')], work));
    expect(found.map(({ keys, rank }) => [keys[0], rank])).toEqual([
      ['T-3', 30],
      ['T-2', 10],
      ['T-1', 4],
    ]);
    expect(found.slice(0, 1).flatMap((one) => conflictFactors(one, wednesday))).toContainEqual({
      label: 'Milestone endangered',
      value: 'not assessed: no schedule at hand',
    });
  });

  it('[K25] offers moves within float and people of the same role, each with what it takes away', () => {
    const work = [
      somework('T-1', 'Rao', 30, { start: '2026-11-23', due: '2026-11-27' }),
      somework('N-1', 'Rao', 30, { start: '2026-11-23', due: '2026-11-27' }),
    ];
    const people = [aPerson('Rao'), aPerson('Kim'), aPerson('Tess', { role: 'Tester' })];
    const given = aWorkload(people, work);
    const [conflict] = loadConflicts(given);
    const ways = conflict ? waysOut(given, conflict, new Map([['T-1', 10]])) : [];
    expect(ways.map(({ text, note, gainHours }) => [text, note, gainHours])).toEqual([
      ['Move T-1 by a week, due 4 Dec', undefined, 20],
      ['Give T-1 (30 h) to Kim, Engineer', undefined, 20],
      ['Move N-1 by a week, due 4 Dec', 'Its float is not known here: look at what follows it.', 20],
      ['Give N-1 (30 h) to Kim, Engineer', undefined, 20],
    ]);
    for (const { changes } of ways) expect(loadConflicts(changedWorkload(given, changes))).toEqual([]);
    const short = conflict ? waysOut(given, conflict, new Map([['T-1', 2]])) : [];
    expect(short.at(-1)?.note).toBe('Beyond its float of 2 working days: what follows it moves too.');
  });

  it('[K25] divides a piece that is too much for one other person, by no more than helps', () => {
    const work = [
      somework('T-1', 'Rao', 60, { start: '2026-11-23', due: '2026-11-27' }),
      somework('T-2', 'Kim', 20, { start: '2026-11-23', due: '2026-11-27' }),
    ];
    const given = aWorkload([aPerson('Rao'), aPerson('Kim'), aPerson('Tess', { role: 'Tester' })], work);
    const [conflict] = loadConflicts(given);
    const ways = conflict ? waysOut(given, conflict, new Map()) : [];
    const split = ways.find(({ kind }) => kind === 'split');
    expect(split).toMatchObject({
      text: 'Split T-1 (60 h): 15 h of it to Kim, Engineer',
      note: 'A work item of its own is raised for that part; T-1 keeps 45 h.',
      gainHours: 15,
    });
    const after = changedWorkload(given, split?.changes ?? []);
    expect(after.work.map(({ key, accountId, minutes }) => [key, accountId, minutes])).toEqual([
      ['T-1', 'rao', 45 * 60],
      ['Part of T-1', 'kim', 15 * 60],
      ['T-2', 'kim', 20 * 60],
    ]);
    const rated = { ...given, work: work.map((piece) => ({ ...piece, points: 8 })) };
    expect(conflict && waysOut(rated, conflict, new Map()).filter(({ kind }) => kind === 'split')).toEqual([]);
  });

  it('[K1] [K13] opens each cell to exactly the hours that it shows', () => {
    const hours = fc.integer({ min: 1, max: 60 });
    const days = fc.constantFrom('2026-11-02', '2026-11-20', '2026-11-27', '2026-12-18', '2027-01-04');
    const someWork = fc.array(fc.tuple(fc.constantFrom('T', 'N'), hours, days, days), { maxLength: 12 });
    fc.assert(
      fc.property(
        someWork,
        fc.constantFrom('even', 'fill'),
        fc.constantFrom('all', 'project'),
        (pieces, mode, scope) => {
          const work = pieces.map(([project, of, start, due], at) =>
            somework(`${project}-${at}`, 'Kim', of, { start, due }),
          );
          const given = aWorkload([aPerson('Kim', away('2026-12-07', '2026-12-11'))], work);
          const { rows, edges } = loadGrid(given, { unit: 'week', count: 8, mode, scope });
          rows[0]?.cells.forEach(({ loadMinutes, capacityMinutes }, at) => {
            const stack = loadStack(given, 'kim', { from: edges[at] ?? '', to: edges[at + 1] ?? '' }, { mode, scope });
            expect([stack.loadMinutes, stack.capacityMinutes]).toEqual([loadMinutes, capacityMinutes]);
          });
        },
      ),
    );
  });
});
