import { levelAt, type RiskLevel, type RiskModel } from './risk-model';

/** One step of probability with the steps of impact at which a risk is of a level. */
export interface LevelCells {
  readonly probability: number;
  readonly impacts: readonly number[];
}

/** [R22] Where a model's matrix holds a level, line by line; lines without it are left out. */
export function levelCells(model: RiskModel, level: RiskLevel): readonly LevelCells[] {
  return model.probability
    .map(({ step: probability }) => ({
      probability,
      impacts: model.impact.map(({ step }) => step).filter((impact) => levelAt(model, probability, impact) === level),
    }))
    .filter(({ impacts }) => impacts.length > 0);
}
