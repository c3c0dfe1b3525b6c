import { changeLog } from '../../../src/analysis/change-log';
import { standardSettings } from '../../../src/model/settings';
import { aChange, settingsWith, statusChange, wednesday } from '../portfolio';

const log = (...changes: ReturnType<typeof aChange>[]) => changeLog(changes, standardSettings, wednesday);
const only = (change: ReturnType<typeof aChange>) => log(change).rows[0];
const createdOn = (day: string) => ({ created: `${day}T09:00:00.000Z` });

describe('change log', () => {
  it('[C2] ages in working days since submission, until the decision', () => {
    expect(only(aChange('C-1', 'Submitted', {}, createdOn('2026-11-13')))?.ageWorkingDays).toBe(3);
    const history = [
      statusChange('2026-11-02', 'Draft', 'Submitted'),
      statusChange('2026-11-10', 'Submitted', 'Approved'),
      statusChange('2026-11-17', 'Approved', 'Implemented'),
    ];
    expect(only(aChange('C-1', 'Implemented', {}, { history, ...createdOn('2026-10-01') }))?.ageWorkingDays).toBe(6);
    const withdrawn = [statusChange('2026-11-05', 'Submitted', 'Withdrawn')];
    expect(
      only(aChange('C-1', 'Withdrawn', {}, { history: withdrawn, ...createdOn('2026-11-02') }))?.ageWorkingDays,
    ).toBe(3);
  });

  it('[C3] is overdue past its date, else past ten working days', () => {
    const due = (decisionDue: string) => only(aChange('C-1', 'Pending decision', { decisionDue }))?.decisionOverdueDays;
    expect(due('2026-11-18')).toBeUndefined();
    expect(due('2026-11-16')).toBe(2);
    const since = (day: string) => only(aChange('C-1', 'Submitted', {}, createdOn(day)))?.decisionOverdueDays;
    expect(since('2026-11-04')).toBeUndefined();
    expect(since('2026-11-03')).toBe(1);
  });

  it('[C3] does not press for a decision on a draft or on what is decided', () => {
    expect(only(aChange('C-1', 'Draft', { decisionDue: '2026-01-01' }))).not.toHaveProperty('decisionOverdueDays');
    expect(only(aChange('C-1', 'Deferred', { decisionDue: '2026-01-01' }))).not.toHaveProperty('decisionOverdueDays');
  });

  it('[C4] sums cost to the cent and counts requests without a figure', () => {
    const { totals } = log(
      aChange('C-1', 'Approved', { cost: '0.10', days: 2 }),
      aChange('C-2', 'Implemented', { cost: '0.20', days: 0.5 }),
      aChange('C-3', 'Approved', {}),
      aChange('C-4', 'Submitted', { cost: '-500', days: -3 }),
      aChange('C-5', 'Pending decision', { cost: '1500.25' }),
      aChange('C-6', 'Draft', { cost: '9999' }),
      aChange('C-7', 'Rejected', { cost: '9999' }),
    );
    expect(totals.approved).toEqual({ count: 3, cost: '0.30', days: 2.5, withoutCost: 1, withoutDays: 1 });
    expect(totals.pending).toEqual({ count: 2, cost: '1000.25', days: -3, withoutCost: 0, withoutDays: 1 });
    expect(totals.byState).toEqual({
      draft: 1,
      submitted: 1,
      assessment: 0,
      pending: 1,
      approved: 2,
      conditional: 0,
      rejected: 1,
      deferred: 0,
      implemented: 1,
      verified: 0,
      withdrawn: 0,
    });
  });

  it('[C7] lists the undecided first, oldest first, then decisions, newest first', () => {
    const decided = (key: string, day: string) =>
      aChange(key, 'Approved', {}, { history: [statusChange(day, 'Submitted', 'Approved')] });
    const rows = log(
      decided('C-1', '2026-11-05'),
      aChange('C-3', 'Submitted', {}, createdOn('2026-11-03')),
      decided('C-2', '2026-11-09'),
      aChange('C-10', 'Draft', {}, createdOn('2026-11-01')),
      aChange('C-9', 'Pending decision', {}, createdOn('2026-11-01')),
    ).rows;
    expect(rows.map(({ key }) => key)).toEqual(['C-9', 'C-10', 'C-3', 'C-2', 'C-1']);
  });

  it('[C9] names what is missing, once for all requests', () => {
    const { reporter: _nobody, ...unasked } = aChange('C-3', 'Draft');
    const { findings } = log(aChange('C-1', 'Approved', { days: 1 }), aChange('C-2', 'Submitted'), unasked);
    const said = findings.filter(({ rule }) => rule === 'C9').map(({ text, issueKeys }) => [text, issueKeys]);
    expect(said).toEqual([
      ['Approved changes without a cost.', ['C-1']],
      ['Change requests waiting for a decision without cost and days.', ['C-2']],
      ['Change requests without a requester.', ['C-3']],
    ]);
  });

  it('[C6] gathers requests in one unknown status in one finding', () => {
    const { findings } = log(aChange('C-1', 'At CAB'), aChange('C-2', 'At CAB'));
    expect(findings.filter(({ rule }) => rule === 'C6')).toMatchObject([{ issueKeys: ['C-1', 'C-2'] }]);
  });

  it('speaks in the currency of the budget', () => {
    const settings = settingsWith({ budget: { currency: 'EUR', approved: '1000' } });
    expect(changeLog([], settings, wednesday).currency).toBe('EUR');
    expect(log()).not.toHaveProperty('currency');
  });
});
