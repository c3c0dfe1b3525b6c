import type { HeatCell, RiskRow } from './risk-register';
import { exposureOf, levelOf, type RiskModel } from '../model/risk-model';

/** [R10] Every open assessed risk stands in exactly one cell; rows from the highest probability down. */
export function heatMap(open: readonly RiskRow[], model: RiskModel): HeatCell[][] {
  const standing = new Map<string, RiskRow[]>();
  for (const row of open) {
    if (row.exposure === undefined) continue;
    const place = `${row.probability}/${row.impact}`;
    const there = standing.get(place);
    if (there) there.push(row);
    else standing.set(place, [row]);
  }
  const steps = (scale: RiskModel['impact']) => scale.map(({ step }) => step).sort((a, b) => a - b);
  return steps(model.probability)
    .reverse()
    .map((probability) =>
      steps(model.impact).map((impact) => {
        const exposure = exposureOf(probability, impact);
        const rows = standing.get(`${probability}/${impact}`) ?? [];
        return {
          probability,
          impact,
          exposure,
          level: levelOf(model, exposure),
          keys: rows.map((row) => row.key),
          overdueReviews: rows.filter((row) => row.reviewOverdueDays !== undefined).length,
        };
      }),
    );
}
