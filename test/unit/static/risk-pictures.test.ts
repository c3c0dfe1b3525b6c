import { riskRegister } from '../../../src/analysis/risk-register';
import type { RiskHistoryWeek } from '../../../src/analysis/risk-history';
import { standardSettings } from '../../../src/model/settings';
import { movesInSight, riskMoves } from '../../../static/views/risks/heat-map-placing';
import { barParts, openIn, scaleTop, weekWords } from '../../../static/views/risks/week-bars';
import { aRisk, wednesday } from '../portfolio';

const inherent = { inherent: { probability: 5, impact: 5 } };

describe('the movement of risks on the heat map', () => {
  const { rows } = riskRegister(
    [
      aRisk('R-1', { probability: 4, impact: 5, assessments: inherent }),
      aRisk('R-2', { probability: 5, impact: 5, assessments: inherent }),
      aRisk('R-3', { probability: 2, impact: 2 }),
      aRisk('R-4', { probability: 1, impact: 1, assessments: inherent }, { status: 'done' }),
    ],
    standardSettings,
    wednesday,
  );

  it('[R17] is that of open risks which both assessments weigh, and weigh differently', () => {
    expect(riskMoves(rows, 'inherent', 'current')).toMatchObject([
      { key: 'R-1', from: { probability: 5, impact: 5 }, to: { probability: 4, impact: 5 } },
    ]);
    expect(riskMoves(rows, 'inherent', 'target')).toEqual([]);
  });

  it('is that of one cell where there are too many to see', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      key: `R-${index}`,
      from: { probability: 5, impact: 5 },
      to: { probability: (index % 4) + 1, impact: 3 },
    }));
    expect(movesInSight(many.slice(0, 12), undefined)).toHaveLength(12);
    expect(movesInSight(many, undefined)).toEqual([]);
    expect(movesInSight(many, { probability: 2, impact: 3 })).toHaveLength(5);
  });
});

describe('the bar of a week', () => {
  const week: RiskHistoryWeek = {
    start: '2026-11-16',
    end: '2026-11-22',
    byLevel: { low: 3, medium: 0, high: 2, critical: 1 },
    notAssessed: 1,
    notKnown: 4,
    exposure: 51,
  };

  it('stacks every risk once, the most severe at the bottom', () => {
    const parts = barParts(week, 22, 110);
    expect(parts.map(({ part, height }) => [part, Math.round(height)])).toEqual([
      ['critical', 5],
      ['high', 10],
      ['low', 15],
      ['notAssessed', 5],
      ['notKnown', 20],
    ]);
    expect(parts.map(({ top, height }) => Math.round(top + height))).toEqual([110, 105, 95, 80, 75]);
    expect(openIn(week)).toBe(11);
  });

  it('is under a scale whose half is a whole number', () => {
    expect([scaleTop([week]), scaleTop([])]).toEqual([12, 2]);
    expect(barParts(week, 0, 110).every(({ height }) => height === 0)).toBe(true);
  });

  it('says itself in words', () => {
    expect(weekWords(week)).toBe('1 critical, 2 high, 3 low, 1 not assessed, 4 not known; exposure 51');
  });
});
