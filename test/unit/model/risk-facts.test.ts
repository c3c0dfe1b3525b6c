import { riskRegister } from '../../../src/analysis/risk-register';
import type { IssueLink } from '../../../src/model/issue';
import { issueToRisk } from '../../../src/model/issue-to-risk';
import { percentOf } from '../../../src/model/probability-percent';
import { readStatement } from '../../../src/model/risk-statement';
import { standardRiskModel } from '../../../src/model/risk-model';
import { standardSettings } from '../../../src/model/settings';
import { aRisk, wednesday } from '../portfolio';

const read = (issue: ReturnType<typeof aRisk>) => issueToRisk(issue, standardSettings);
const link = (key: string, label: string, type = 'Relates'): IssueLink => ({
  type,
  label,
  outward: true,
  key,
  summary: `Summary of ${key}`,
  status: { name: 'To Do', category: 'to-do' },
});

describe('the facts of a risk', () => {
  it.each([
    [
      'Because the vendor is short of people, delivery may slip, which would move the go-live.',
      { cause: 'the vendor is short of people', event: 'delivery may slip', effect: 'move the go-live' },
    ],
    ['Because of the merger, a freeze may happen', { cause: 'the merger', event: 'a freeze' }],
    [
      'Because of rain, heat might occur, which could cost a week.',
      { cause: 'rain', event: 'heat', effect: 'cost a week' },
    ],
    ['Supplier may leave', {}],
    ['Because nobody asked', {}],
    ['Because of rain, work stops', {}],
  ])('[R13] reads cause, event and effect of “%s”', (text, parts) => expect(readStatement(text)).toEqual(parts));

  it('[R13] takes each part that is kept before the one that is read', () => {
    const { risk } = read(
      aRisk('R-1', { effect: 'cost a month' }, { summary: 'Because of rain, work may stop, which would delay us.' }),
    );
    expect(risk).toMatchObject({ cause: 'rain', event: 'work may stop', effect: 'cost a month' });
  });

  it.each([
    ['below 10 %', 5],
    ['10–30 %', 20],
    ['30-50 %', 40],
    ['above 70 %', 85],
    ['> 80 %', 90],
    ['about 25 %', 25],
    ['every other year', undefined],
    ['70–30 %', undefined],
  ])('[R11] takes “%s” for %p per cent', (meaning, percent) =>
    expect(percentOf({ step: 1, label: 'Any', meaning })).toBe(percent),
  );

  it('[R11] multiplies per cent with money and days and sums threats and opportunities apart', () => {
    const { rows, totals } = riskRegister(
      [
        aRisk('R-1', { probability: 4, impact: 3, impactMoney: '100000.00', impactDays: 15 }),
        aRisk('R-2', { probability: 3, kind: 'opportunity', impactMoney: '50.01' }),
        aRisk('R-3', { impactMoney: '9.00' }),
        aRisk('R-4', { probability: 5, impact: 1, impactMoney: '9.00' }, { status: 'done' }),
      ],
      standardSettings,
      wednesday,
    );
    expect(rows.map(({ key, expectedMoney, expectedDays }) => [key, expectedMoney, expectedDays])).toEqual([
      ['R-1', '60000.00', 9],
      ['R-2', '20.00', undefined],
      ['R-3', undefined, undefined],
      ['R-4', undefined, undefined],
    ]);
    expect(totals.expectedLoss).toEqual({ money: '60000.00', days: 9, count: 1 });
    expect(totals.expectedGain).toEqual({ money: '20.00', days: 0, count: 1 });
  });

  it('[R12] tells work that answers to the risk from work at stake', () => {
    const links = [
      link('T-1', 'is mitigated by'),
      link('T-2', 'Is treated by'),
      link('W-1', 'relates to'),
      link('T-1', 'relates to'),
      link('D-1', 'duplicates', 'Duplicate'),
      link('O-1', 'causes', 'Problem/Incident'),
    ];
    const { risk } = read(aRisk('R-1', { occurredAs: 'O-1' }, { links }));
    expect(risk.treatments.map(({ key }) => key)).toEqual(['T-1', 'T-2']);
    expect(risk.atStake.map(({ key }) => key)).toEqual(['W-1']);
    expect(risk.occurredAs).toBe('O-1');
  });

  it('[R17] weighs each assessment that has both steps, and only those that the model names', () => {
    const kept = {
      inherent: { probability: 5, impact: 5 },
      residual: { probability: 2 },
      target: { probability: 9, impact: 1 },
      other: { probability: 1, impact: 1 },
    };
    const issue = aRisk('R-1', { probability: 4, impact: 3, assessments: kept });
    const [row] = riskRegister([issue], standardSettings, wednesday).rows;
    expect(row?.assessed).toEqual([
      { id: 'inherent', name: 'Inherent', probability: 5, impact: 5, exposure: 25, level: 'critical' },
      { id: 'current', name: 'Current', probability: 4, impact: 3, exposure: 12, level: 'high' },
    ]);
    expect(row?.assessments).toEqual({
      inherent: { probability: 5, impact: 5 },
      residual: { probability: 2 },
      target: { impact: 1 },
    });
  });

  it('[R7] reads “share” as transferring a threat and as sharing an opportunity', () => {
    expect(read(aRisk('R-1', { response: 'share' })).risk.response).toBe('transfer');
    expect(read(aRisk('R-1', { kind: 'opportunity', response: 'share' })).risk.response).toBe('share');
    expect(read(aRisk('R-1', { kind: 'opportunity', response: 'avoid' })).findings).toHaveLength(1);
  });

  it('[R2] gives a risk the level of its cell', () => {
    const riskModel = { ...standardRiskModel, cells: [{ probability: 1, impact: 5, level: 'critical' as const }] };
    const issues = [aRisk('R-1', { probability: 1, impact: 5 }), aRisk('R-2', { probability: 5, impact: 1 })];
    const { rows } = riskRegister(issues, { ...standardSettings, riskModel }, wednesday);
    expect(rows.map(({ key, level }) => [key, level])).toEqual([
      ['R-1', 'critical'],
      ['R-2', 'medium'],
    ]);
  });
});
