/** One step of a scale, 1 is the lowest. */
export interface ScaleStep {
  readonly step: number;
  readonly label: string;
  readonly meaning: string;
}

export const riskLevels = ['low', 'medium', 'high', 'critical'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** The rules by which a project weighs its risks. */
export interface RiskModel {
  readonly probability: readonly ScaleStep[];
  readonly impact: readonly ScaleStep[];
  /** Lowest exposure of each level; `low` starts at 1. */
  readonly bands: Readonly<Record<RiskLevel, number>>;
  /** Days after which a risk of each level is to be looked at again. */
  readonly reviewDays: Readonly<Record<RiskLevel, number>>;
}

export const standardRiskModel: RiskModel = {
  probability: [
    { step: 1, label: 'Rare', meaning: 'below 10 %' },
    { step: 2, label: 'Unlikely', meaning: '10–30 %' },
    { step: 3, label: 'Possible', meaning: '30–50 %' },
    { step: 4, label: 'Likely', meaning: '50–70 %' },
    { step: 5, label: 'Almost certain', meaning: 'above 70 %' },
  ],
  impact: [
    { step: 1, label: 'Negligible', meaning: 'under 1 week or 1 % of cost' },
    { step: 2, label: 'Minor', meaning: '1–2 weeks or 1–5 % of cost' },
    { step: 3, label: 'Moderate', meaning: '2–4 weeks or 5–10 % of cost' },
    { step: 4, label: 'Major', meaning: '1–3 months or 10–20 % of cost' },
    { step: 5, label: 'Severe', meaning: 'over 3 months or 20 % of cost' },
  ],
  bands: { low: 1, medium: 5, high: 10, critical: 15 },
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
