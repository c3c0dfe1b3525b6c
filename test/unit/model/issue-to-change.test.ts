import fc from 'fast-check';
import { issueToChange } from '../../../src/model/issue-to-change';
import { standardSettings } from '../../../src/model/settings';
import { aChange, anIssue, somebody, statusChange } from '../portfolio';

const translate = (issue: ReturnType<typeof anIssue>) => issueToChange(issue, standardSettings);

describe('an issue as a change request', () => {
  it.each([
    ['Draft', 'draft'],
    ['Submitted', 'submitted'],
    ['Impact assessment', 'assessment'],
    ['IMPACT-ASSESSMENT', 'assessment'],
    ['Pending decision', 'pending'],
    ['Approved', 'approved'],
    ['Approved with conditions', 'conditional'],
    ['Rejected', 'rejected'],
    ['Deferred', 'deferred'],
    ['Implemented', 'implemented'],
    ['Verified', 'verified'],
    ['Done', 'implemented'],
    ['Withdrawn', 'withdrawn'],
    ['Cancelled', 'withdrawn'],
  ])('[C1] stands as its status %s says: %s', (status, state) => {
    const { change, findings } = translate(anIssue('C-1', { status: { name: status, category: 'in-progress' } }));
    expect(change.state).toBe(state);
    expect(findings).toEqual([]);
  });

  it.each([
    ['to-do', 'submitted'],
    ['in-progress', 'pending'],
    ['done', 'implemented'],
  ] as const)('[C6] counts a status nobody knows by its category %s as %s, and says so', (category, state) => {
    const { change, findings } = translate(anIssue('C-1', { status: { name: 'Parked at CAB', category } }));
    expect(change.state).toBe(state);
    expect(findings).toMatchObject([{ rule: 'C6', severity: 'note', issueKeys: ['C-1'] }]);
    expect(findings[0]?.text).toContain('“Parked at CAB”');
  });

  it('[C5] takes the decision from the last transition into a decided status', () => {
    const history = [
      statusChange('2026-10-01', 'Draft', 'Submitted', 'Bea Berg'),
      statusChange('2026-10-05', 'Pending decision', 'Deferred', 'Ada Approver'),
      statusChange('2026-10-20', 'Deferred', 'Pending decision', 'Bea Berg'),
      statusChange('2026-10-22', 'Pending decision', 'Approved', 'Ben Board'),
    ];
    const { change } = translate(aChange('C-1', 'Approved', {}, { history }));
    expect(change.decision).toEqual({ outcome: 'approved', at: '2026-10-22T10:00:00.000Z', by: somebody('Ben Board') });
    expect(change.submitted).toBe('2026-10-01T10:00:00.000Z');
  });

  it('[C2] was submitted when it first left its draft', () => {
    const history = [
      statusChange('2026-10-01', 'Draft', 'Submitted'),
      statusChange('2026-10-03', 'Submitted', 'Draft'),
      statusChange('2026-10-08', 'Draft', 'Submitted'),
    ];
    const { change } = translate(aChange('C-1', 'Submitted', {}, { history }));
    expect(change.submitted).toBe('2026-10-01T10:00:00.000Z');
  });

  it('[C5] keeps the approval of what was then implemented, and is not approved twice by a second start', () => {
    const history = [
      statusChange('2026-10-05', 'Pending decision', 'Approved', 'Ben Board'),
      statusChange('2026-10-30', 'Approved', 'Implemented', 'Dev Devi'),
      statusChange('2026-11-02', 'Implemented', 'Approved', 'Dev Devi'),
      statusChange('2026-11-05', 'Approved', 'Implemented', 'Dev Devi'),
    ];
    const { change } = translate(aChange('C-1', 'Implemented', {}, { history }));
    expect(change.decision).toMatchObject({ outcome: 'approved', at: '2026-10-05T10:00:00.000Z' });
  });

  it('[C5] has no decision while it is open again', () => {
    const history = [
      statusChange('2026-10-05', 'Pending decision', 'Rejected'),
      statusChange('2026-10-09', 'Rejected', 'Impact assessment'),
    ];
    expect(translate(aChange('C-1', 'Impact assessment', {}, { history })).change).not.toHaveProperty('decision');
  });

  it('[C1] is not implemented when it was closed after a refusal', () => {
    const history = [
      statusChange('2026-10-05', 'Pending decision', 'Rejected'),
      statusChange('2026-10-09', 'Rejected', 'Closed'),
    ];
    const { change } = translate(aChange('C-1', 'Closed', {}, { history }));
    expect(change).toMatchObject({ state: 'rejected', decision: { outcome: 'rejected' } });
  });

  it('[C5] says when the changelog does not show a decision, but only where it was read', () => {
    expect(translate(aChange('C-1', 'Approved')).findings.map(({ rule }) => rule)).toEqual(['C5']);
    const { history: _unread, ...unread } = aChange('C-1', 'Approved');
    expect(translate(unread).findings).toEqual([]);
  });

  it.each([
    [18000, '18000.00'],
    ['18000', '18000.00'],
    ['18000.5', '18000.50'],
    [-250.129, '-250.13'],
    [0, '0.00'],
  ])('[C8] reads the cost %p as %s', (given, cost) => {
    expect(translate(anIssue('C-1', { mapped: { changeCost: given } })).change.cost).toBe(cost);
  });

  it.each(['about 5k', '1,000', 1e15, Number.NaN])('[C8] leaves out the cost %p with a finding', (given) => {
    const { change, findings } = translate(aChange('C-1', 'Submitted', {}, { mapped: { changeCost: given } }));
    expect(change).not.toHaveProperty('cost');
    expect(findings.map(({ rule }) => rule)).toEqual(['C8']);
  });

  it('[C8] never throws, whatever the fields, the property and the changelog hold', () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.array(fc.string()), fc.constant(null));
    const columns = ['changeType', 'changeCost', 'changeDays', 'changeDecisionDue'];
    const moves = fc.array(
      fc.tuple(fc.string(), fc.string()).map(([from, to]) => statusChange('2026-10-05', from, to)),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...columns), value),
        fc.object(),
        fc.string(),
        moves,
        (mapped, inside, name, history) => {
          const status = { name, category: 'done' } as const;
          const { change } = translate(anIssue('C-1', { mapped, property: { ...inside, v: 1 }, status, history }));
          if (change.cost !== undefined) expect(change.cost).toMatch(/^-?\d+\.\d\d$/);
          if (change.days !== undefined) expect(Number.isFinite(change.days)).toBe(true);
        },
      ),
    );
  });
});
