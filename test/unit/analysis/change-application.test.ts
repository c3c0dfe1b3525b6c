import { appliedDates, datesBack, leftApplied } from '../../../src/analysis/applied-dates';
import { changeApplication } from '../../../src/analysis/change-application';
import { changeLog } from '../../../src/analysis/change-log';
import { redateReport } from '../../../src/analysis/redate-report';
import { aChange, anIssue, dueChange, settingsWith, statusChange, wednesday } from '../portfolio';

const settings = settingsWith({ budget: { currency: 'EUR', approved: '1000' } });
const approved = [statusChange('2026-11-09', 'Pending decision', 'Approved')];
const request = aChange(
  'C-1',
  'Approved',
  { days: 5, cost: '250.50', affects: ['P-1', 'P-2', 'P-3', 'P-4', 'P-10'] },
  { history: approved },
);
const log = changeLog(
  [request, aChange('C-2', 'Implemented', { cost: '100.00' }), aChange('C-3', 'Submitted', { cost: '9.00' })],
  settings,
  wednesday,
);
const row = log.rows.find(({ key }) => key === 'C-1');
if (!row) throw new Error('There is such a row.');

describe('what a change request proposes', () => {
  const work = [
    anIssue('P-1', { start: '2026-11-23', due: '2026-11-27' }),
    anIssue('P-2', { start: '2026-11-02', due: '2026-11-20', status: 'in-progress' }),
    anIssue('P-3', { due: '2026-11-13', status: 'done' }),
    anIssue('P-4'),
  ];

  it('[C18] moves what is open by the days of the request, starts only of what has not begun', () => {
    const { dates, unmoved } = changeApplication(row, work, log, settings);
    expect(dates).toEqual([
      {
        issue: 'P-1',
        summary: 'Summary of P-1',
        start: { from: '2026-11-23', to: '2026-11-30' },
        due: { from: '2026-11-27', to: '2026-12-04' },
      },
      { issue: 'P-2', summary: 'Summary of P-2', due: { from: '2026-11-20', to: '2026-11-27' } },
    ]);
    expect(unmoved.map(({ issue }) => issue)).toEqual(['P-3', 'P-4', 'P-10']);
  });

  it('[C18] shows the budget line with the other agreed changes before it', () => {
    expect(changeApplication(row, work, log, settings).budget).toEqual({
      currency: 'EUR',
      before: '1100.00',
      change: '250.50',
      after: '1350.50',
    });
    expect(changeApplication(row, work, log, settingsWith({}))).not.toHaveProperty('budget');
  });
});

describe('the record of an application', () => {
  const outcome = {
    issue: 'P-1',
    done: true,
    before: { due: '2026-11-27' },
    standing: { start: null, due: '2026-12-04' },
  } as const;

  it('[C16] notes what was written with what stood before, and turns it round', () => {
    const dates = appliedDates([outcome, { issue: 'P-2', done: false }], []);
    expect(dates).toEqual([{ issue: 'P-1', due: { from: '2026-11-27', to: '2026-12-04' } }]);
    const applied = { on: wednesday, byAccountId: 'ada', dates };
    expect(datesBack(applied)).toEqual([{ issue: 'P-1', edit: { due: '2026-11-27' }, seen: { due: '2026-12-04' } }]);
    expect(leftApplied(applied, [{ ...outcome }])).toBeNull();
    expect(leftApplied(applied, [{ issue: 'P-1', done: false }])).toEqual(applied);
  });

  it('[C16] keeps the way back of a date that an attempt before it has moved already', () => {
    const again = { ...outcome, before: { due: '2026-12-04' } };
    const noted = (seen: object) => appliedDates([again], [{ issue: 'P-1', seen }])[0]?.due;
    expect(noted({ due: '2026-11-27' })).toEqual({ from: '2026-11-27', to: '2026-12-04' });
    expect(noted({ due: null })).toEqual({ to: '2026-12-04' });
    expect(noted({})).toEqual({ from: '2026-12-04', to: '2026-12-04' });
  });
});

it('[C13] takes the approval of a request from its decision, and shows the moves of the last days only', () => {
  const work = [
    anIssue('P-1', { history: [dueChange('2026-11-11', '2026-11-20', '2026-11-27')] }),
    anIssue('P-9', { history: [dueChange('2026-11-12', '2026-11-20', '2026-11-27')] }),
    anIssue('P-2', { history: [dueChange('2026-06-01', '2026-07-01', '2026-07-31')] }),
  ];
  const report = redateReport(work, log.rows, settings, { asOf: wednesday, days: 30 });
  expect(report).toMatchObject({ since: '2026-10-19', startKnown: false, counts: { covered: 1, silent: 1 } });
  expect(report.redates.map(({ issueKey, standing, request: by }) => [issueKey, standing, by])).toEqual([
    ['P-9', 'silent', undefined],
    ['P-1', 'covered', 'C-1'],
  ]);
});
