import type { Assessed } from './assessed';
import { exposureOf, levelAt, type RiskModel, type RiskLevel } from '../model/risk-model';
import type { RiskRow } from './risk-row';

/** One cell of the heat map. */
export interface HeatCell {
  readonly probability: number;
  readonly impact: number;
  readonly exposure: number;
  readonly level: RiskLevel;
  /** Open risks that stand here, highest first. */
  readonly keys: readonly string[];
  readonly overdueReviews: number;
}

/** [R10] Every open risk that has the assessment stands in exactly one cell; rows from the highest probability down. */
export function heatMap(
  open: readonly RiskRow[],
  model: RiskModel,
  assessment: Assessed['id'] = 'current',
): HeatCell[][] {
  const standing = new Map<string, RiskRow[]>();
  for (const row of open) {
    const at = row.assessed.find(({ id }) => id === assessment);
    if (!at) continue;
    const place = `${at.probability}/${at.impact}`;
    const there = standing.get(place);
    if (there) there.push(row);
    else standing.set(place, [row]);
  }
  const steps = (scale: RiskModel['impact']) => scale.map(({ step }) => step).sort((a, b) => a - b);
  return steps(model.probability)
    .reverse()
    .map((probability) =>
      steps(model.impact).map((impact) => {
        const rows = standing.get(`${probability}/${impact}`) ?? [];
        return {
          probability,
          impact,
          exposure: exposureOf(probability, impact),
          level: levelAt(model, probability, impact),
          keys: rows.map((row) => row.key),
          overdueReviews: rows.filter((row) => row.reviewOverdueDays !== undefined).length,
        };
      }),
    );
}
