import fc from 'fast-check';
import * as v from 'valibot';
import { levelAt, riskLevels, standardRiskModel, type RiskModel } from '../../../src/model/risk-model';
import * as edits from '../../../src/model/risk-model-edits';
import { riskModelFindings } from '../../../src/model/risk-model-findings';
import { riskModelPresets } from '../../../src/model/risk-model-presets';
import { riskModelShape } from '../../../src/store/risk-model-shape';
import { someModel } from '../arbitrary-risk-model';

const scale = fc.constantFrom<edits.ScaleName>('probability', 'impact');
const step = fc.integer({ min: 1, max: 7 });
const by = fc.constantFrom<1 | -1>(1, -1);
const level = fc.option(fc.constantFrom(...riskLevels), { nil: undefined });
type Edit = (model: RiskModel) => RiskModel;

const someEdit: fc.Arbitrary<Edit> = fc.oneof(
  scale.map(
    (name): Edit =>
      (model) =>
        edits.addStep(model, name),
  ),
  fc.tuple(scale, step).map(
    ([name, gone]): Edit =>
      (model) =>
        edits.removeStep(model, name, gone),
  ),
  fc.tuple(scale, step, by).map(
    ([name, from, to]): Edit =>
      (model) =>
        edits.moveStep(model, name, from, to),
  ),
  fc.tuple(step, step, level).map(
    ([probability, impact, given]): Edit =>
      (model) =>
        model.probability.length >= probability && model.impact.length >= impact
          ? edits.setCell(model, { probability, impact }, given)
          : model,
  ),
  fc
    .string({ minLength: 1, maxLength: 40 })
    .filter((name) => name.trim() !== '')
    .map(
      (name): Edit =>
        (model) =>
          edits.addAssessment(model, name),
    ),
  fc.constantFrom('inherent', 'current', 'target').map(
    (id): Edit =>
      (model) =>
        edits.removeAssessment(model, id),
  ),
  fc.tuple(fc.nat(7), by).map(
    ([at, to]): Edit =>
      (model) =>
        edits.moveAssessment(model, at, to),
  ),
);

describe('a risk model under edits', () => {
  it('[R15] can be saved after any of them, and loses no level of a cell that still exists', () => {
    fc.assert(
      fc.property(someModel, fc.array(someEdit, { maxLength: 12 }), (model, steps) => {
        const cells = model.cells.filter(
          ({ probability, impact }) => probability <= model.probability.length && impact <= model.impact.length,
        );
        const edited = steps.reduce<RiskModel>((current, edit) => edit(current), { ...model, cells });
        expect(v.is(riskModelShape, edited)).toBe(true);
        expect(riskModelFindings(edited).filter(({ text }) => text.includes('has no cell'))).toEqual([]);
      }),
    );
  });

  it('[R2] keeps the levels above and below a step that is taken out', () => {
    const given = edits.setCell(
      edits.setCell(standardRiskModel, { probability: 5, impact: 2 }, 'low'),
      { probability: 1, impact: 1 },
      'high',
    );
    const less = edits.removeStep(given, 'probability', 3);
    expect(less.probability.map(({ step: number, label }) => `${number} ${label}`)).toEqual([
      '1 Rare',
      '2 Unlikely',
      '3 Likely',
      '4 Almost certain',
    ]);
    expect(levelAt(less, 4, 2)).toBe('low');
    expect(levelAt(less, 1, 1)).toBe('high');
    expect(edits.setCell(less, { probability: 4, impact: 2 }, undefined).cells).toHaveLength(1);
  });

  it('[R17] gives an assessment an id that no other has, and never loses the current one', () => {
    const twice = edits.addAssessment(edits.addAssessment(standardRiskModel, 'Après audit!'), 'Apres audit');
    expect(twice.assessments.slice(-2).map(({ id }) => id)).toEqual(['apre-s-audit', 'apres-audit']);
    expect(edits.addAssessment(standardRiskModel, 'Target').assessments.at(-1)?.id).toBe('target-2');
    expect(edits.removeAssessment(standardRiskModel, 'current')).toBe(standardRiskModel);
  });

  it.each(riskModelPresets)('[R15] $name can be begun from without a finding', ({ model }) => {
    expect(v.is(riskModelShape, model)).toBe(true);
    expect(riskModelFindings(model)).toEqual([]);
  });
});
