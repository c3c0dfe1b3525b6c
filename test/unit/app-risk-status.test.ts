import { riskRow } from '../../src/analysis/risk-register';
import { riskLozenge } from '../../src/app/risk-status';
import { issueToRisk } from '../../src/model/issue-to-risk';
import { standardSettings } from '../../src/model/settings';
import { aRisk, type IssueFacts } from './portfolio';

function lozenge(values: Parameters<typeof aRisk>[1], facts: IssueFacts = {}): [string, string] {
  const { risk } = issueToRisk(aRisk('ERP-1', values, { status: 'in-progress', ...facts }), standardSettings);
  const { label, type } = riskLozenge(riskRow(risk, standardSettings.riskModel, '2026-11-04')).value;
  return [label, type];
}

it.each([
  [5, 4, 'CRITICAL 20', 'removed'],
  [3, 4, 'HIGH 12', 'moved'],
  [2, 4, 'MEDIUM 8', 'inprogress'],
  [1, 3, 'LOW 3', 'success'],
])('shows probability %i and impact %i as %s', (probability, impact, label, type) => {
  expect(lozenge({ probability, impact })).toEqual([label, type]);
});

it('shows a forgotten review before the level', () => {
  expect(lozenge({ probability: 5, impact: 5, nextReview: '2026-11-03' })).toEqual(['REVIEW OVERDUE', 'removed']);
});

it('shows what is no risk, not assessed, or over', () => {
  expect(riskLozenge(undefined).value).toEqual({ label: 'NOT A RISK', type: 'default' });
  expect(lozenge({ probability: 5 })).toEqual(['NOT ASSESSED', 'default']);
  const closed = { status: { name: 'Closed', category: 'done' } as const };
  expect(lozenge({ probability: 5, impact: 5 }, closed)).toEqual(['CLOSED', 'default']);
});
