import fc from 'fast-check';
import { levelAt, levelOf, riskLevels, standardRiskModel, type RiskModel } from '../../../src/model/risk-model';
import { riskModelFindings } from '../../../src/model/risk-model-findings';
import { someModel } from '../arbitrary-risk-model';

const rank = (model: RiskModel, probability: number, impact: number) =>
  riskLevels.indexOf(levelAt(model, probability, impact));

describe('any risk model', () => {
  it('[R2] knows one level for every cell, its own before that of its band', () => {
    fc.assert(
      fc.property(someModel, (model) => {
        for (const { step: p } of model.probability)
          for (const { step: i } of model.impact) {
            const own = model.cells.find((cell) => cell.probability === p && cell.impact === i);
            expect(levelAt(model, p, i)).toBe(own ? own.level : levelOf(model, p * i));
          }
      }),
    );
  });

  it('[R15] is monotone exactly where no finding says otherwise', () => {
    fc.assert(
      fc.property(someModel, (model) => {
        const pairs = model.probability.flatMap(({ step: p }) => model.impact.map(({ step: i }) => [p, i] as const));
        const falls = pairs.some(([p, i]) =>
          pairs.some(([q, j]) => q >= p && j >= i && rank(model, q, j) < rank(model, p, i)),
        );
        const said = riskModelFindings(model).some(({ text }) => text.includes('of a lower level'));
        expect(said).toBe(falls);
      }),
    );
  });
});

describe('what is wrong with a risk model', () => {
  const texts = (changes: Partial<RiskModel>) =>
    riskModelFindings({ ...standardRiskModel, ...changes }).map(({ severity, text }) => `${severity}: ${text}`);

  it('[R15] is nothing in the standard one', () => expect(texts({})).toEqual([]));

  it('[R15] is told in words', () => {
    const probability = standardRiskModel.probability.slice(0, 2);
    expect(texts({ probability })).toContain('error: The scale of probability has 2 steps; it takes three to seven.');
    expect(texts({ bands: { low: 2, medium: 5, high: 5, critical: 30 } })).toEqual([
      'error: The band of low has to begin at 1, so that every exposure has a level.',
      'error: The band of high has to begin above that of medium.',
      'note: No exposure reaches the band of critical: the largest is 25.',
    ]);
    expect(texts({ cells: [{ probability: 6, impact: 1, level: 'low' }] })).toEqual([
      'warning: The matrix has no cell 6 × 1; the level given for it counts nowhere.',
    ]);
    expect(texts({ cells: [{ probability: 5, impact: 5, level: 'low' }] })).toEqual([
      'note: Cell 5 × 5 is of a lower level than 4 × 5, though it weighs no less.',
      'note: Cell 5 × 5 is of a lower level than 5 × 4, though it weighs no less.',
    ]);
    expect(texts({ assessments: [] })).toEqual(['error: The assessment “current” is missing: the register shows it.']);
  });
});
