import fc from 'fast-check';
import { changeBaseline } from '../../../src/analysis/change-baseline';
import { changeLog } from '../../../src/analysis/change-log';
import { milestones } from '../../../src/analysis/milestones';
import { workingDayIndex, standardCalendar } from '../../../src/model/calendar';
import { dateOfDay } from '../../../src/model/date';
import { toCents } from '../../../src/model/money';
import { workingDayAfter } from '../../../src/model/working-day-after';
import { aChange, aMilestone, dueChange, settingsWith, statusChange, wednesday } from '../portfolio';

const settings = settingsWith({ budget: { currency: 'EUR', approved: '100000' } });
const approvedOn = (key: string, day: string, cost: string, days: number) =>
  aChange(key, 'Approved', { cost, days }, { history: [statusChange(day, 'Pending decision', 'Approved')] });
const goLive = aMilestone('M-1', '2026-12-18', { history: [dueChange('2026-10-01', '2026-12-04', '2026-12-18')] });
const baseline = (changes: ReturnType<typeof aChange>[], given = settings) =>
  changeBaseline(
    changeLog(changes, given, wednesday),
    milestones({ issues: [goLive], versions: [], work: [] }, given, wednesday),
    given,
  );

describe('changes against the baseline', () => {
  const changes = [
    approvedOn('C-1', '2026-11-09', '4000.00', 3),
    approvedOn('C-2', '2026-11-02', '1000.10', 1),
    aChange('C-3', 'Pending decision', { cost: '2500.00', days: 6 }),
  ];

  it('[C14] adds agreed changes to the first budget and the first finish, and tells the tolerance that is used', () => {
    const { cost, days } = baseline(changes);
    expect(cost).toMatchObject({
      baseline: '100000',
      approved: '5000.10',
      pending: '2500.00',
      current: '105000.10',
      usedPercent: 50,
      usedWithPendingPercent: 75,
    });
    expect(days).toMatchObject({
      baseline: '2026-12-04',
      approved: 4,
      pending: 6,
      current: '2026-12-10',
      usedPercent: 40,
      usedWithPendingPercent: 100,
    });
  });

  it('[C14] says why it cannot tell, and takes no tolerance for a saving', () => {
    const { cost } = baseline(changes, settingsWith({}));
    expect(cost).toMatchObject({ why: 'No approved budget is given in the settings.' });
    expect(cost).not.toHaveProperty('usedPercent');
    expect(baseline([approvedOn('C-1', '2026-11-09', '-4000', -3)])).toMatchObject({
      cost: { usedPercent: 0, current: '96000.00' },
      days: { usedPercent: 0, current: '2026-12-01' },
    });
    const none = settingsWith({ tolerances: { ...settings.tolerances, slipRedDays: 0 } });
    expect(baseline(changes, none).days.why).toContain('zero');
  });

  it('[C15] adds up in the order of the decisions', () => {
    expect(baseline(changes).overTime).toEqual([
      { on: '2026-11-02', key: 'C-2', cost: '1000.10', days: 1 },
      { on: '2026-11-09', key: 'C-1', cost: '5000.10', days: 4 },
    ]);
  });

  it('[C15] ends at the approved totals, whatever the requests', () => {
    const change = fc.record({ cents: fc.integer({ min: -1e9, max: 1e9 }), days: fc.integer({ min: -99, max: 99 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (given) => {
        const made = given.map(({ cents, days }, index) =>
          approvedOn(`C-${index}`, '2026-11-02', (cents / 100).toFixed(2), days),
        );
        const { overTime, cost, days } = baseline(made);
        expect(toCents(overTime.at(-1)?.cost ?? '0')).toBe(toCents(cost.approved));
        expect(overTime.at(-1)?.days).toBe(days.approved);
      }),
    );
  });

  it('[C11] counts decisions that are near, by their date or by the days that are left', () => {
    const log = changeLog(
      [
        aChange('C-1', 'Submitted', { decisionDue: '2026-12-02' }),
        aChange('C-2', 'Submitted', { decisionDue: '2026-12-03' }),
        aChange('C-3', 'Impact assessment', {}, { created: '2026-11-13T09:00:00.000Z' }),
        aChange('C-4', 'Submitted', { decisionDue: '2026-11-17' }),
        aChange('C-5', 'Approved', { decisionDue: '2026-11-20' }),
      ],
      settings,
      wednesday,
    );
    expect(log.totals).toMatchObject({ decisionsDueSoon: 2, decisionsOverdue: 1 });
    expect(log.rows.find(({ key }) => key === 'C-3')?.decisionInDays).toBe(7);
  });

  it('[C17] lists what is approved while nobody has noted that the plan was updated', () => {
    const applied = { on: '2026-11-10', byAccountId: 'ada', dates: [] };
    const { rows, findings } = changeLog(
      [
        approvedOn('C-1', '2026-11-09', '1', 0),
        approvedOn('C-2', '2026-11-09', '0', 0),
        aChange('C-3', 'Approved', { days: 3, applied }),
        aChange('C-4', 'Verified', { days: 3 }),
        aChange('C-5', 'Pending decision', { days: 3 }),
      ],
      settings,
      wednesday,
    );
    expect(rows.filter((row) => row.planNotUpdated).map(({ key }) => key)).toEqual(['C-1']);
    expect(findings.find(({ rule }) => rule === 'C17')?.issueKeys).toEqual(['C-1']);
  });
});

it('[D1] finds the working day that lies so many days away, the right one each time', () => {
  expect(workingDayAfter(standardCalendar, '2026-11-20', 1)).toBe('2026-11-23');
  expect(workingDayAfter(standardCalendar, '2026-11-23', -1)).toBe('2026-11-20');
  expect(workingDayAfter({ ...standardCalendar, hoursByWeekday: [0, 0, 0, 0, 0, 0, 0] }, '2026-11-20', 1)).toBe(
    undefined,
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 1, max: 600 }), (from, days) => {
      const start = dateOfDay(from);
      const end = workingDayAfter(standardCalendar, start, days) ?? '';
      expect(workingDayIndex(standardCalendar, end) - workingDayIndex(standardCalendar, start)).toBe(days);
    }),
  );
});
