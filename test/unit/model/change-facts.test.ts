import fc from 'fast-check';
import { changeConflict, changeBefore } from '../../../src/analysis/change-edit';
import { changeLog } from '../../../src/analysis/change-log';
import { issueToChange } from '../../../src/model/issue-to-change';
import { standardSettings } from '../../../src/model/settings';
import { aChange, settingsWith, statusChange, wednesday } from '../portfolio';

const change = (property: object) => issueToChange(aChange('C-1', 'Submitted', property), standardSettings);

describe('what a change request says of itself', () => {
  it('[C8] reads every value of the property', () => {
    const facts = {
      reason: 'The law asks for it',
      scopeChange: 'add',
      effortDays: 12.5,
      scopeImpact: 'One interface more',
      riskImpact: 'Regression',
      qualityImpact: 'None',
      plansToUpdate: 'Schedule, test plan',
      boardDate: '2026-11-25',
      decisionReasons: 'Cheaper now',
      conditions: 'Licence first',
      deferredUntil: '2027-01-04',
      pages: 'https://example.com/wiki/1',
    } as const;
    const read = change({ ...facts, emergency: true, affects: ['P-1', 'P-1', 'no key', 7] });
    expect(read.findings).toEqual([]);
    expect(read.change).toMatchObject({ ...facts, emergency: true, affects: ['P-1'] });
    expect(change({}).change).toMatchObject({ emergency: false, affects: [], linked: [] });
  });

  it('[C8] names what it cannot read', () => {
    const { findings } = change({ scopeChange: 'replace', boardDate: 'soon', affects: 'P-1', emergency: 'yes' });
    expect(findings.map(({ rule }) => rule)).toEqual(['C8', 'C8', 'C8', 'C8']);
  });

  it('[C8] takes for pages only what a link may lead to', () => {
    for (const pages of ['javascript:alert(1)', 'https://example.com/1\ndata:text/html,1', 'see the wiki']) {
      const { change: read, findings } = change({ pages });
      expect(read).not.toHaveProperty('pages');
      expect(findings.map(({ rule }) => rule)).toEqual(['C8']);
    }
    expect(change({ pages: 'https://example.com/1\nhttp://example.com/2' }).findings).toEqual([]);
  });

  it('[C16] reads the record of an application, leaving out dates that are none', () => {
    const dates = [{ issue: 'P-1', due: { from: '2026-11-20', to: '2026-11-27' }, start: { to: 'later' } }, 'P-2'];
    expect(change({ applied: { on: '2026-11-10', byAccountId: 'ada', dates, cost: '100.00' } }).change.applied).toEqual(
      {
        on: '2026-11-10',
        byAccountId: 'ada',
        dates: [{ issue: 'P-1', due: { from: '2026-11-20', to: '2026-11-27' } }],
        cost: '100.00',
      },
    );
    expect(change({ applied: { on: 'today' } }).findings).toHaveLength(1);
  });

  it('[C16] never throws, whatever is kept', () => {
    fc.assert(
      fc.property(fc.object(), fc.anything(), (inside, applied) => {
        const { change: read } = change({ ...inside, applied });
        expect(read.key).toBe('C-1');
      }),
    );
  });

  it('[C10] goes by the project’s own mapping, for the status and for the changelog', () => {
    const settings = settingsWith({ changeStatuses: { 'at cab': 'pending', 'cab yes': 'conditional' } });
    const history = [statusChange('2026-11-10', 'At CAB', 'CAB  Yes')];
    const { change: read, findings } = issueToChange(aChange('C-1', 'CAB yes', {}, { history }), settings);
    expect(read).toMatchObject({ state: 'conditional', decision: { outcome: 'conditional' } });
    expect(findings).toEqual([]);
    const waiting = aChange('C-1', 'At CAB');
    expect(changeLog([waiting], standardSettings, wednesday).unknownStatuses).toMatchObject([
      { status: { name: 'At CAB' } },
    ]);
    expect(changeLog([waiting], settings, wednesday).unknownStatuses).toEqual([]);
  });
});

describe('an edit of a change request', () => {
  const [row] = changeLog([aChange('C-1', 'Submitted', { cost: '100.00' })], standardSettings, wednesday).rows;
  if (!row) throw new Error('There is one row.');

  it('[R18] finds the value that somebody else changed, and lets the others be written', () => {
    expect(changeConflict(row, { cost: '5.00' }, { cost: '90.00' })).toBe('cost');
    expect(changeConflict(row, { cost: '5.00' }, { cost: '100.00' })).toBeUndefined();
    expect(changeConflict(row, { cost: '100.00' }, { cost: '90.00' })).toBeUndefined();
    expect(changeConflict(row, { days: 4 }, { days: null, cost: '1.00' })).toBeUndefined();
    expect(changeConflict(row, { cost: '5.00' }, undefined)).toBeUndefined();
  });

  it('tells what takes it back', () => {
    expect(changeBefore(row, { cost: '5.00', days: 3, emergency: true })).toEqual({
      cost: '100.00',
      days: null,
      emergency: false,
    });
  });
});
