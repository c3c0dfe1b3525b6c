import type { Finding } from './finding';
import { exposureOf, levelAt, riskLevels, type RiskModel, type ScaleStep } from './risk-model';

/** [R15] What is wrong with a model: where it gives no level or two, and where a worse cell has a lower level. */
export function riskModelFindings(model: RiskModel): Finding[] {
  const found: Finding[] = [];
  const note = (severity: Finding['severity'], text: string) =>
    found.push({ rule: 'R15', severity, text, issueKeys: [] });
  for (const [name, scale] of [['probability', model.probability] as const, ['impact', model.impact] as const]) {
    if (scale.length < 3 || scale.length > 7)
      note('error', `The scale of ${name} has ${scale.length} steps; it takes three to seven.`);
    if (scale.some(({ step }, at) => step !== at + 1))
      note('error', `The steps of ${name} are not 1, 2, 3 … in order.`);
    for (const { step, label } of scale)
      if (label.trim() === '') note('error', `Step ${step} of ${name} has no label.`);
    const labels = scale.map(({ label }) => label.trim().toLowerCase());
    if (new Set(labels).size < labels.length) note('warning', `Two steps of ${name} have the same label.`);
  }
  bandFindings(model, note);
  cellFindings(model, note);
  if (!model.assessments.some(({ id }) => id === 'current'))
    note('error', 'The assessment “current” is missing: the register shows it.');
  for (const [at, { name }] of model.assessments.entries())
    if (name.trim() === '') note('error', `Assessment ${at + 1} has no name.`);
  return found;
}

type Note = (severity: Finding['severity'], text: string) => void;

function bandFindings({ bands, probability, impact }: RiskModel, note: Note): void {
  if (bands.low !== 1) note('error', 'The band of low has to begin at 1, so that every exposure has a level.');
  for (const [at, level] of riskLevels.entries()) {
    const below = riskLevels[at - 1];
    if (below && bands[level] <= bands[below])
      note('error', `The band of ${level} has to begin above that of ${below}.`);
  }
  const largest = exposureOf(highest(probability), highest(impact));
  for (const level of riskLevels)
    if (bands[level] > largest) note('note', `No exposure reaches the band of ${level}: the largest is ${largest}.`);
}

function cellFindings(model: RiskModel, note: Note): void {
  const seen = new Set<string>();
  for (const { probability, impact } of model.cells) {
    const name = `${probability} × ${impact}`;
    if (!has(model.probability, probability) || !has(model.impact, impact))
      note('warning', `The matrix has no cell ${name}; the level given for it counts nowhere.`);
    if (seen.has(name)) note('error', `Cell ${name} has two levels; the first counts.`);
    seen.add(name);
  }
  for (const [higher, lower] of fallingCells(model))
    note('note', `Cell ${higher} is of a lower level than ${lower}, though it weighs no less.`);
}

/** Pairs of neighbouring cells in which one step up lowers the level. */
export function fallingCells(model: RiskModel): readonly (readonly [higher: string, lower: string])[] {
  const rank = (probability: number, impact: number) => riskLevels.indexOf(levelAt(model, probability, impact));
  return model.probability.flatMap(({ step: p }) =>
    model.impact.flatMap(({ step: i }) => {
      const up = [
        ...(has(model.probability, p + 1) ? [[p + 1, i] as const] : []),
        ...(has(model.impact, i + 1) ? [[p, i + 1] as const] : []),
      ];
      return up
        .filter(([higherP, higherI]) => rank(higherP, higherI) < rank(p, i))
        .map(([higherP, higherI]) => [`${higherP} × ${higherI}`, `${p} × ${i}`] as const);
    }),
  );
}

function has(scale: readonly ScaleStep[], step: number): boolean {
  return scale.some((one) => one.step === step);
}

function highest(scale: readonly ScaleStep[]): number {
  return Math.max(0, ...scale.map(({ step }) => step));
}
