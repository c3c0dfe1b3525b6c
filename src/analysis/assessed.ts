import type { Risk } from '../model/risk';
import { exposureOf, levelAt, type RiskLevel, type RiskModel } from '../model/risk-model';

/** One assessment of a risk, weighed. */
export interface Assessed {
  readonly id: string;
  readonly name: string;
  readonly probability: number;
  readonly impact: number;
  readonly exposure: number;
  readonly level: RiskLevel;
}

/** [R17] The assessments of the model that have both steps; those not weighed are not guessed from others. */
export function assessedOf(risk: Pick<Risk, 'probability' | 'impact' | 'assessments'>, model: RiskModel): Assessed[] {
  return model.assessments.flatMap(({ id, name }) => {
    const { probability, impact } = id === 'current' ? risk : (risk.assessments[id] ?? {});
    if (probability === undefined || impact === undefined) return [];
    const exposure = exposureOf(probability, impact);
    return [{ id, name, probability, impact, exposure, level: levelAt(model, probability, impact) }];
  });
}
