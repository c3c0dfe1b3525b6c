import type { IsoDate } from '../model/date';
import { present } from '../model/present';
import { levelAt, type RiskLevel, type RiskModel } from '../model/risk-model';
import { commonModel, type PortfolioRiskRow, type PortfolioRisks } from './portfolio-risks';

/** How many open risks stand in one cell of the matrix. */
export interface OverviewCell {
  readonly probability: number;
  readonly impact: number;
  readonly level: RiskLevel;
  readonly count: number;
}

/** [R20] What several projects' risks come to, as small as a glance at it. */
export interface RiskOverview {
  readonly asOf: IsoDate;
  readonly leftOut: number;
  readonly projects: readonly { readonly key: string; readonly name: string; readonly unread?: string }[];
  readonly totals: PortfolioRisks['totals'];
  /** The weightiest open risks in the order of the list. */
  readonly top: readonly PortfolioRiskRow[];
  /** Absent where the projects weigh by different models, whose steps cannot be laid over each other. */
  readonly matrix?: {
    readonly model: RiskModel;
    /** From the highest probability down, each with impact from the lowest up. */
    readonly lines: readonly (readonly OverviewCell[])[];
  };
}

export function riskOverview({ asOf, leftOut, projects, rows, totals }: PortfolioRisks, most: number): RiskOverview {
  const open = rows.filter((row) => row.open);
  const model = commonModel(projects);
  return {
    asOf,
    leftOut,
    totals,
    projects: projects.map(({ project: { key, name }, unread }) => ({ key, name, ...present({ unread }) })),
    top: open.filter(({ level }) => level !== undefined).slice(0, most),
    ...(model && { matrix: { model, lines: matrix(open, model) } }),
  };
}

/** [R10] Every open risk that has an exposure is counted in exactly one cell. */
function matrix(open: readonly PortfolioRiskRow[], model: RiskModel): OverviewCell[][] {
  const counts = new Map<string, number>();
  const place = (probability: number, impact: number) => `${probability}/${impact}`;
  for (const { probability, impact } of open) {
    if (probability === undefined || impact === undefined) continue;
    const at = place(probability, impact);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...model.probability].reverse().map(({ step: probability }) =>
    model.impact.map(({ step: impact }) => ({
      probability,
      impact,
      level: levelAt(model, probability, impact),
      count: counts.get(place(probability, impact)) ?? 0,
    })),
  );
}
