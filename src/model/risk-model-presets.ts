import { standardRiskModel, type RiskLevel, type RiskModel, type ScaleStep } from './risk-model';

/** A model to begin from. */
export interface RiskModelPreset {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly model: RiskModel;
}

const scale = (...steps: readonly (readonly [label: string, meaning: string])[]): readonly ScaleStep[] =>
  steps.map(([label, meaning], at) => ({ step: at + 1, label, meaning }));

const model = (
  probability: readonly ScaleStep[],
  impact: readonly ScaleStep[],
  bands: Readonly<Record<RiskLevel, number>>,
): RiskModel => ({ ...standardRiskModel, probability, impact, bands });

const areaWords = {
  schedule: ['under 1 week', '1–2 weeks', '2–4 weeks', '1–3 months', 'over 3 months'],
  cost: ['under 1% of budget', '1–5% of budget', '5–10% of budget', '10–20% of budget', 'over 20% of budget'],
  scope: ['hardly noticed', 'minor parts', 'major parts', 'not acceptable to the sponsor', 'result is of no use'],
  quality: ['hardly noticed', 'only demanding users', 'sponsor has to agree', 'sponsor refuses', 'result is of no use'],
} as const;

const byArea = standardRiskModel.impact.map((step, at) => ({
  ...step,
  meanings: {
    schedule: areaWords.schedule[at] ?? '',
    cost: areaWords.cost[at] ?? '',
    scope: areaWords.scope[at] ?? '',
    quality: areaWords.quality[at] ?? '',
  },
}));

/** Levels that a grave impact keeps, however unlikely it is. */
const impactFirst: RiskModel = {
  ...standardRiskModel,
  cells: [
    { probability: 1, impact: 4, level: 'medium' },
    { probability: 1, impact: 5, level: 'high' },
    { probability: 2, impact: 5, level: 'critical' },
    { probability: 5, impact: 1, level: 'low' },
  ],
};

const three = model(
  scale(['Low', 'below 30%'], ['Medium', '30–70%'], ['High', 'above 70%']),
  scale(['Low', 'within tolerance'], ['Medium', 'the sponsor has to agree'], ['High', 'endangers the goal']),
  { low: 1, medium: 3, high: 6, critical: 9 },
);

const four = model(
  scale(['Unlikely', 'below 25%'], ['Possible', '25–50%'], ['Likely', '50–75%'], ['Very likely', 'above 75%']),
  scale(
    ['Minor', 'under 1 week or 2% of cost'],
    ['Moderate', '1–4 weeks or 2–5% of cost'],
    ['Major', '1–3 months or 5–15% of cost'],
    ['Severe', 'over 3 months or 15% of cost'],
  ),
  { low: 1, medium: 3, high: 8, critical: 12 },
);

const seven = model(
  scale(
    ['Remote', 'below 5%'],
    ['Rare', '5–15%'],
    ['Unlikely', '15–30%'],
    ['Possible', '30–50%'],
    ['Likely', '50–70%'],
    ['Very likely', '70–90%'],
    ['Almost certain', 'above 90%'],
  ),
  scale(
    ['Trivial', 'under 2 days or 0.5% of cost'],
    ['Negligible', '2–5 days or 0.5–1% of cost'],
    ['Minor', '1–2 weeks or 1–3% of cost'],
    ['Moderate', '2–4 weeks or 3–7% of cost'],
    ['Major', '1–2 months or 7–12% of cost'],
    ['Severe', '2–4 months or 12–25% of cost'],
    ['Catastrophic', 'over 4 months or 25% of cost'],
  ),
  { low: 1, medium: 8, high: 18, critical: 30 },
);

export const riskModelPresets: readonly RiskModelPreset[] = [
  { id: '5x5', name: '5 × 5, standard', text: 'What most project offices use.', model: standardRiskModel },
  {
    id: '5x5-areas',
    name: '5 × 5, impact by area',
    text: 'The standard, with what each impact means for schedule, cost, scope and quality.',
    model: { ...standardRiskModel, impact: byArea },
  },
  {
    id: '5x5-impact',
    name: '5 × 5, impact first',
    text: 'Asymmetric: a severe impact is never a low risk, however unlikely.',
    model: impactFirst,
  },
  { id: '3x3', name: '3 × 3, quick', text: 'Three words each, for small projects and workshops.', model: three },
  { id: '4x4', name: '4 × 4, no middle', text: 'No middle step to hide in: everybody has to decide.', model: four },
  {
    id: '7x7',
    name: '7 × 7, fine',
    text: 'For large registers, where five steps put too much together.',
    model: seven,
  },
];
