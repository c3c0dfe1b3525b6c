import fc from 'fast-check';
import type { AwaitedDecision } from '../../../src/analysis/away-on-decision';
import { conflictFactors, conflictMender } from '../../../src/analysis/conflict-factors';
import { loadConflicts, type ConflictContext } from '../../../src/analysis/load-conflicts';
import { projectSchedule } from '../../../src/analysis/project-schedule';
import { scheduledWork, type ScheduledWork } from '../../../src/analysis/scheduled-work';
import { standardSettings } from '../../../src/model/settings';
import { aPerson, aWorkload, somework } from '../a-workload';
import { anIssue, somebody, wednesday } from '../portfolio';

const cutOver = { id: 'T-9', title: 'Cut-over', date: '2026-12-18' };
const planned = (facts: Partial<ScheduledWork>): ScheduledWork => ({ totalFloatDays: 10, critical: false, ...facts });
const week = { start: '2026-11-23', due: '2026-11-27' };
const fifty = [somework('T-1', 'Kim', 50, week)];
const conflictsOf = (work = fifty, plan?: ConflictContext['plan']) =>
  loadConflicts(aWorkload([aPerson('Kim')], work), plan ? { plan } : {});
const factor = (conflict: ReturnType<typeof conflictsOf>[number] | undefined, label: string) =>
  conflict && conflictFactors(conflict, wednesday).find((one) => one.label === label)?.value;

describe('the rank of a conflict by the schedule', () => {
  it('[K24] is float used up by the hours that are missing, and twice as high where a milestone is endangered', () => {
    const [guess] = conflictsOf();
    expect([guess?.rank, factor(guess, 'Float used up')]).toEqual([10, '100 %, from the due date']);
    const [roomy] = conflictsOf(fifty, new Map([['T-1', planned({ milestone: cutOver })]]));
    expect(roomy?.rank).toBe((10 / 2) * (1 + 1.25 / 10));
    expect(factor(roomy, 'Float used up')).toBe('13 %, from the schedule');
    expect(factor(roomy, 'Milestone endangered')).toBe('none');
    const [tight] = conflictsOf(fifty, new Map([['T-1', planned({ totalFloatDays: 1, milestone: cutOver })]]));
    expect(tight?.rank).toBe((10 / 2) * 2 * 2);
    expect(factor(tight, 'Milestone endangered')).toBe('T-9 Cut-over, 18 Dec');
  });

  it('[K24] keeps due dates for work that the schedule does not plan, and says so', () => {
    const work = [somework('T-1', 'Kim', 25, week), somework('N-1', 'Kim', 25, week)];
    const [mixed] = conflictsOf(work, new Map([['T-1', planned({})]]));
    expect(factor(mixed, 'Float used up')).toBe('63 %, from the due date');
    expect(factor(mixed, 'Milestone endangered')).toBe('none by work of this project; of other projects not assessed');
    const [elsewhere] = conflictsOf([somework('N-1', 'Kim', 50, week)], new Map());
    expect(factor(elsewhere, 'Milestone endangered')).toBe('not assessed: planned in other projects');
  });

  it('[K24] is never lower with less float, and highest without any', () => {
    const rank = (totalFloatDays: number) =>
      conflictsOf(fifty, new Map([['T-1', planned({ totalFloatDays })]]))[0]?.rank ?? NaN;
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 80 }), fc.integer({ min: 0, max: 40 }), (float, more) => {
        expect(rank(float)).toBeGreaterThanOrEqual(rank(float + more));
        expect(rank(float)).toBeLessThanOrEqual(rank(0));
      }),
    );
  });

  it('[K22] takes critical from the schedule where it plans the work, and the time left elsewhere', () => {
    const work = [
      somework('T-1', 'Kim', 4, week),
      somework('N-1', 'Kim', 8, { start: '2026-11-27', due: '2026-11-27' }),
    ];
    const rules = (plan?: ConflictContext['plan']) => conflictsOf(work, plan).map(({ rule }) => rule);
    expect(rules()).not.toContain('K22');
    expect(rules(new Map([['T-1', planned({ critical: true, totalFloatDays: 3 })]]))).toContain('K22');
    const due = [somework('T-1', 'Kim', 40, week), work[1]].flatMap((one) => one ?? []);
    expect(conflictsOf(due).map(({ rule }) => rule)).toContain('K22');
    expect(conflictsOf(due, new Map([['T-1', planned({})]])).map(({ rule }) => rule)).not.toContain('K22');
  });

  it('[K24] [L12] knows float and milestone of each open piece of work from the schedule itself', () => {
    const own = [
      anIssue('T-1', {
        start: '2026-11-23',
        due: '2026-11-27',
        links: [
          {
            id: '1',
            type: 'Blocks',
            label: 'blocks',
            outward: true,
            key: 'T-9',
            summary: 'Cut-over',
            status: { name: 'To Do', category: 'to-do' },
          },
        ],
      }),
      anIssue('T-9', { type: 'Milestone', summary: 'Cut-over', due: '2026-12-04' }),
    ];
    const project = { id: '1', key: 'T', name: 'Test' };
    const schedule = projectSchedule({ project, own, elsewhere: [], versions: [] }, standardSettings, wednesday);
    expect([...scheduledWork(schedule)]).toEqual([
      ['T-1', { totalFloatDays: 5, critical: true, milestone: { id: 'T-9', title: 'Cut-over', date: '2026-12-04' } }],
    ]);
  });
});

describe('roles and decisions among the conflicts', () => {
  it('[K27] ranks a role that is short by what is missing and how near the month is', () => {
    const december = { start: '2026-12-01', due: '2026-12-31' };
    const found = conflictsOf([somework('T-1', 'Kim', 200, december)]).find(({ rule }) => rule === 'K27');
    expect(found).toMatchObject({
      role: 'Engineer',
      week: '2026-11-30',
      hours: 16,
      rank: 16 / 3,
      text: 'Engineer is short in Dec: one person is asked for 200 h on 184 h.',
    });
    expect(found?.advice).toContain('What if');
  });

  const decided = (facts: Partial<AwaitedDecision>) => {
    const decision = { key: 'T-7', projectKey: 'T', date: '2026-12-04', approver: somebody('Viv'), off: [], ...facts };
    return loadConflicts(aWorkload([], []), { decisions: [decision] });
  };

  it('[K30] finds an approver who is away on the day of the decision, with the last day before', () => {
    const [found] = decided({ off: [{ from: '2026-12-03', to: '2026-12-08', kind: 'leave' }] });
    expect(found).toMatchObject({
      rule: 'K30',
      id: 'K30 2026-11-30 T-7',
      rank: 1 / 3,
      keys: ['T-7'],
      text: 'T-7 is to be decided on 4 Dec, when Viv does not work (unavailable until 8 Dec).',
    });
    expect(found?.advice).toBe(
      'Have it decided by 2 Dec, the last day before on which Viv works. Or name somebody else as approver, or agree another day, in the change log.',
    );
    expect(found && conflictMender(found)).toBe('Whoever looks after the change log of T');
  });

  it('[K30] knows holidays and the days of a week, and takes half a day for enough', () => {
    expect(decided({ off: [{ from: '2026-12-04', to: '2026-12-04', kind: 'holiday' }] })[0]?.text).toContain(
      'public holiday',
    );
    expect(decided({ hoursByWeekday: [8, 8, 8, 8, 0, 0, 0] })[0]?.text).toContain('not a day of their week');
    expect(decided({ off: [{ from: '2026-12-04', to: '2026-12-04', kind: 'leave', half: true }] })).toEqual([]);
    expect(decided({})).toEqual([]);
    expect(decided({ date: '2026-11-14' })).toEqual([]);
    expect(decided({ off: [{ from: '2026-11-18', to: '2026-12-08', kind: 'leave' }] })[0]?.advice).toMatch(
      /^Viv works on no day before\./,
    );
  });
});
