import { levelCells } from './level-cells';
import { riskLevels, type RiskModel, type ScaleStep } from './risk-model';

const stepText = ({ step, label, meaning }: ScaleStep) => [step, label.trim(), meaning.trim()];

/** How a model weighs, as a text: two that give every cell the same level, by steps that mean the same, have the same. */
export function weighingOf(model: RiskModel): string {
  return JSON.stringify([
    model.probability.map(stepText),
    model.impact.map(stepText),
    riskLevels.map((level) => levelCells(model, level)),
  ]);
}
