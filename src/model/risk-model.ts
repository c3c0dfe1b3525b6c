/** What an impact may fall on. */
export const impactAreas = ['schedule', 'cost', 'scope', 'quality'] as const;
export type ImpactArea = (typeof impactAreas)[number];

/** One step of a scale, 1 is the lowest. */
export interface ScaleStep {
  readonly step: number;
  readonly label: string;
  readonly meaning: string;
  /** How likely the middle of a probability step is; without it, it is read from the meaning (R11). */
  readonly percent?: number;
  /** Of an impact step: what it means for each area, as far as said. */
  readonly meanings?: Readonly<Partial<Record<ImpactArea, string>>>;
}

export const riskLevels = ['low', 'medium', 'high', 'critical'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** A cell of the matrix whose level is not the one of its band. */
export interface CellLevel {
  readonly probability: number;
  readonly impact: number;
  readonly level: RiskLevel;
}

/** One way a risk is weighed: before any response, as it stands, after the response, where it should come to … */
export interface Assessment {
  /** `current` is the one that the register's probability and impact hold; it is always there. */
  readonly id: string;
  readonly name: string;
}

/** The rules by which a project weighs its risks. */
export interface RiskModel {
  /** Three to seven steps. */
  readonly probability: readonly ScaleStep[];
  readonly impact: readonly ScaleStep[];
  /** Lowest exposure of each level; `low` starts at 1. */
  readonly bands: Readonly<Record<RiskLevel, number>>;
  /** Where the matrix departs from the bands, which may make it asymmetric. */
  readonly cells: readonly CellLevel[];
  readonly assessments: readonly Assessment[];
  /** Shows impact upwards and probability to the right; changes no figure. */
  readonly flipAxes: boolean;
  /** Days after which a risk of each level is to be looked at again. */
  readonly reviewDays: Readonly<Record<RiskLevel, number>>;
}

export const standardRiskModel: RiskModel = {
  probability: [
    { step: 1, label: 'Rare', meaning: 'below 10%' },
    { step: 2, label: 'Unlikely', meaning: '10–30%' },
    { step: 3, label: 'Possible', meaning: '30–50%' },
    { step: 4, label: 'Likely', meaning: '50–70%' },
    { step: 5, label: 'Almost certain', meaning: 'above 70%' },
  ],
  impact: [
    { step: 1, label: 'Negligible', meaning: 'under 1 week or 1% of cost' },
    { step: 2, label: 'Minor', meaning: '1–2 weeks or 1–5% of cost' },
    { step: 3, label: 'Moderate', meaning: '2–4 weeks or 5–10% of cost' },
    { step: 4, label: 'Major', meaning: '1–3 months or 10–20% of cost' },
    { step: 5, label: 'Severe', meaning: 'over 3 months or 20% of cost' },
  ],
  bands: { low: 1, medium: 5, high: 10, critical: 15 },
  cells: [],
  assessments: [
    { id: 'inherent', name: 'Inherent' },
    { id: 'current', name: 'Current' },
    { id: 'residual', name: 'Residual' },
    { id: 'target', name: 'Target' },
  ],
  flipAxes: false,
  reviewDays: { critical: 7, high: 14, medium: 30, low: 90 },
};

/** [R1] Exposure = probability × impact. */
export function exposureOf(probability: number, impact: number): number {
  return probability * impact;
}

/** [R2] The highest level whose band the exposure reaches. */
export function levelOf(model: RiskModel, exposure: number): RiskLevel {
  return riskLevels.findLast((level) => exposure >= model.bands[level]) ?? 'low';
}

/** [R2] The level of a cell: its own where the model gives it one, else that of its band. */
export function levelAt(model: RiskModel, probability: number, impact: number): RiskLevel {
  const own = model.cells.find((cell) => cell.probability === probability && cell.impact === impact);
  return own?.level ?? levelOf(model, exposureOf(probability, impact));
}

/** What a step means in one line: its meaning, and what it means for each area. */
export function meaningOf({ meaning, meanings = {} }: Pick<ScaleStep, 'meaning' | 'meanings'>): string {
  const byArea = impactAreas.flatMap((area) => (meanings[area] ? [`${area}: ${meanings[area]}`] : []));
  return [meaning, ...byArea].filter(Boolean).join('; ');
}
