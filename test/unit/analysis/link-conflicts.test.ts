import * as fc from 'fast-check';
import { leadDays } from '../../../src/analysis/lead-days';
import { linkConflicts } from '../../../src/analysis/link-conflicts';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import { isWorkingDay, standardCalendar } from '../../../src/model/calendar';
import { plainTerms, type LinkTerms } from '../../../src/model/link-terms';
import { addDays } from '../../../src/model/date';
import { standardSettings } from '../../../src/model/settings';
import { aRow } from '../a-row';
import { wednesday } from '../portfolio';

const conflictsOf = (before: ScheduleRow, after: ScheduleRow) => {
  const lead = leadDays(before, after, plainTerms, standardCalendar, wednesday);
  const acrossProjects = before.projectKey !== after.projectKey;
  const link = {
    from: before.id,
    to: after.id,
    terms: plainTerms,
    acrossProjects,
    ...(lead !== undefined && { leadDays: lead }),
  };
  const rows = new Map([before, after].map((row) => [row.id, row]));
  return linkConflicts({ rows, links: [link], milestoneAfter: () => undefined }, standardSettings, wednesday);
};
const rulesOf = (before: ScheduleRow, after: ScheduleRow) =>
  conflictsOf(before, after).flatMap(({ reasons }) => reasons.map(({ rule }) => rule));

const blocker = aRow('NET-8', { start: '2026-11-30', finish: '2026-12-04' });

describe('links that cannot hold', () => {
  it('[L7] names both dates and the working days by which the follower is too early', () => {
    const [conflict] = conflictsOf(blocker, aRow('ERP-20', { start: '2026-12-02', finish: '2026-12-09' }));
    expect(conflict).toMatchObject({ violationDays: 3, reasons: [{ rule: 'L7', severity: 'error' }] });
    expect(conflict?.reasons[0]?.text).toBe('NET-8 ends 4 Dec, ERP-20 starts 2 Dec: 3 working days too early.');
    expect(conflict?.menders.map(({ key, text }) => [key, text])).toEqual([
      ['NET-8', 'finish earlier'],
      ['ERP-20', 'start later'],
    ]);
  });

  it('[L7] counts an overdue blocker as ending today at the earliest', () => {
    const overdue = aRow('NET-8', { start: '2026-11-02', finish: '2026-11-13', begun: true });
    const [conflict] = conflictsOf(overdue, aRow('NET-9', { start: '2026-11-17', finish: '2026-11-20' }));
    expect(conflict).toMatchObject({ violationDays: 2 });
    expect(conflict?.reasons[0]?.text).toContain('NET-8 is overdue');
  });

  it('[L7] lets a milestone stand on the day its work is finished', () => {
    const milestone = (finish: string) => aRow('NET-9', { kind: 'milestone', start: finish, finish });
    expect(conflictsOf(blocker, milestone('2026-12-04'))).toEqual([]);
    expect(conflictsOf(blocker, milestone('2026-12-03'))).toMatchObject([{ violationDays: 1, endangers: 'NET-9' }]);
  });

  it('[L8] has no time in hand between projects, over a weekend too; within one that is no matter', () => {
    const monday = { start: '2026-12-07', finish: '2026-12-09' };
    expect(rulesOf(blocker, aRow('ERP-20', monday))).toEqual(['L8']);
    expect(rulesOf(blocker, aRow('NET-20', monday))).toEqual([]);
  });

  it.each([
    ['[L9]', 'nobody has it', (({ owner: _nobody, ...row }) => row)(blocker)],
    ['[L10]', 'nobody has estimated it', (({ remainingHours: _unknown, ...row }) => row)(blocker)],
    ['[L11]', 'it was to be started', { ...blocker, start: '2026-11-16' }],
    ['[L11]', 'it needs more days than are left', { ...blocker, remainingHours: 200 }],
  ])('%s names a blocker when %s', (rule, _why, before) => {
    expect(rulesOf(before, aRow('NET-20', { start: '2026-12-09', finish: '2026-12-10' }))).toEqual([rule.slice(1, -1)]);
  });

  it('is silent when one of the two is done', () => {
    const after = aRow('ERP-20', { start: '2026-12-02', finish: '2026-12-09' });
    expect(conflictsOf({ ...blocker, done: true }, after)).toEqual([]);
    expect(conflictsOf(blocker, { ...after, done: true })).toEqual([]);
  });

  it('[L6] holds exactly when the follower is moved by the days of violation', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-11-18', days));
    fc.assert(
      fc.property(day, day, (finish, start) => {
        const before = aRow('ERP-1', { start: wednesday, finish });
        const lead =
          leadDays(before, aRow('ERP-2', { start, finish: start }), plainTerms, standardCalendar, wednesday) ?? NaN;
        let moved = isWorkingDay(standardCalendar, start) ? start : nextWorkingDay(start);
        for (let left = Math.max(0, -lead); left > 0; left -= 1) moved = nextWorkingDay(moved);
        const now = leadDays(
          before,
          aRow('ERP-2', { start: moved, finish: moved }),
          plainTerms,
          standardCalendar,
          wednesday,
        );
        expect(now).toBeGreaterThanOrEqual(0);
        expect(lead < 0 ? now : 0).toBe(0);
      }),
    );
  });
});

function nextWorkingDay(date: string): string {
  let next = addDays(date, 1);
  while (!isWorkingDay(standardCalendar, next)) next = addDays(next, 1);
  return next;
}

describe('links with terms of their own', () => {
  const working = (minutes: number) => ({ kind: 'working' as const, minutes });
  const lead = (terms: Partial<LinkTerms>) =>
    leadDays(
      aRow('ERP-1', { start: '2026-11-23', finish: '2026-11-27' }),
      aRow('ERP-2', { start: '2026-11-25', finish: '2026-12-02' }),
      { ...plainTerms, ...terms },
      standardCalendar,
      wednesday,
    );

  it.each([
    ['FS', -3],
    ['SS', 2],
    ['FF', 3],
    ['SF', 8],
  ] as const)('[L14] %s counts working days from the end it holds to', (type, days) => {
    expect(lead({ type })).toBe(days);
  });

  it('[L14] takes the lag off, in working or in calendar days', () => {
    expect(lead({ type: 'SS', lag: working(3 * 480) })).toBe(-1);
    expect(lead({ lag: working(-3 * 480) })).toBe(0);
    expect(lead({ type: 'FF', lag: { kind: 'elapsed', minutes: 4 * 1_440 } })).toBe(1);
  });

  it('[L14] lets work start on the day on which a lag of hours ends, and be finished when that day is over', () => {
    expect(lead({ type: 'SS', lag: working(2 * 480 + 240) })).toBe(0);
    expect(lead({ type: 'SS', lag: working(-240) })).toBe(3);
    expect(lead({ type: 'FF', lag: working(2 * 480 + 240) })).toBe(0);
    expect(lead({ type: 'FF', lag: working(3 * 480 + 1) })).toBe(-1);
    expect(lead({ type: 'FF', lag: { kind: 'elapsed', minutes: 2 * 1_440 + 60 } })).toBe(2);
  });

  it('[L14] takes a lag in per cent from the working days of the one before', () => {
    expect(lead({ type: 'SS', lag: { kind: 'percent', percent: 60 } })).toBe(-1);
    expect(lead({ type: 'SS', lag: { kind: 'elapsed-percent', percent: 120 } })).toBe(0);
  });
});
