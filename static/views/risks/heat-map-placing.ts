import { heatMap, type HeatCell } from '../../../src/analysis/heat-map';
import type { RiskEdit } from '../../../src/analysis/risk-edit';
import type { RiskRow } from '../../../src/analysis/risk-row';
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

/** Where a risk stands by one assessment and by another. */
export interface RiskMove {
  readonly key: string;
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** The open risks that two assessments weigh differently, with the step between; one step and no more is shown. */
export function riskMoves(rows: readonly RiskRow[], from: string, to: string): readonly RiskMove[] {
  return rows.flatMap(({ key, open, assessed }) => {
    const [before, after] = [from, to].map((id) => assessed.find((one) => one.id === id));
    if (!open || !before || !after) return [];
    if (before.probability === after.probability && before.impact === after.impact) return [];
    return [{ key, from: before, to: after }];
  });
}

/** More arrows than that at once tell nothing. */
export const mostMoves = 12;

/** All moves where they are few; else those from or to the chosen cell. */
export function movesInSight(moves: readonly RiskMove[], cell: CellPlace | undefined): readonly RiskMove[] {
  if (moves.length <= mostMoves) return moves;
  const at = (place: CellPlace) => place.probability === cell?.probability && place.impact === cell.impact;
  return moves.filter(({ from, to }) => at(from) || at(to)).slice(0, mostMoves);
}
