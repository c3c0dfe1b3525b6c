import { heatMap } from '../../../src/analysis/heat-map';
import type { HeatCell, RiskRow } from '../../../src/analysis/risk-register';
import type { RiskEdit } from '../../../src/api/risk';
import type { RiskModel } from '../../../src/model/risk-model';

/** Which step of each scale a cell stands for. */
export interface CellPlace {
  readonly probability: number;
  readonly impact: number;
}

/** The open risks that an assessment weighs. */
export function weighedBy(rows: readonly RiskRow[], assessment: string): readonly RiskRow[] {
  return rows.filter((row) => row.open && row.assessed.some(({ id }) => id === assessment));
}

/** The map's cells line by line: probability downwards from the top and impact to the right, or the other way round. */
export function mapLines(
  rows: readonly RiskRow[],
  model: RiskModel,
  { assessment, flipped }: { readonly assessment: string; readonly flipped: boolean },
): readonly (readonly HeatCell[])[] {
  const lines = heatMap(weighedBy(rows, assessment), model, assessment);
  if (!flipped) return lines;
  const cells = lines.flat();
  return [...model.impact]
    .reverse()
    .map(({ step }) => cells.filter(({ impact }) => impact === step).sort((a, b) => a.probability - b.probability));
}

/** The edit that puts a risk onto another cell of the map. */
export function editTo(assessment: string, { probability, impact }: CellPlace): RiskEdit {
  const weight = { probability, impact };
  return assessment === 'current' ? weight : { assessments: { [assessment]: weight } };
}
