import fc from 'fast-check';
import { riskLevels, standardRiskModel, type RiskModel } from '../../src/model/risk-model';

const scale = fc
  .integer({ min: 3, max: 7 })
  .map((count) =>
    Array.from({ length: count }, (_, at) => ({ step: at + 1, label: `Step ${at + 1}`, meaning: `${at * 10} %` })),
  );

const bands = fc
  .uniqueArray(fc.integer({ min: 2, max: 30 }), { minLength: 3, maxLength: 3 })
  .map((limits) => limits.sort((a, b) => a - b))
  .map(([medium = 5, high = 10, critical = 15]) => ({ low: 1, medium, high, critical }));

const cell = fc.record({
  probability: fc.integer({ min: 1, max: 7 }),
  impact: fc.integer({ min: 1, max: 7 }),
  level: fc.constantFrom(...riskLevels),
});

/** Models with scales of three to seven steps, any bands, and some cells that depart from them. */
export const someModel: fc.Arbitrary<RiskModel> = fc
  .record({
    probability: scale,
    impact: scale,
    bands,
    cells: fc.uniqueArray(cell, { maxLength: 6, selector: ({ probability, impact }) => `${probability}/${impact}` }),
  })
  .map((given) => ({ ...standardRiskModel, ...given }));
