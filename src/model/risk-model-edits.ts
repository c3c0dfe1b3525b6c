import { present } from './present';
import { type Assessment, type CellLevel, type RiskLevel, type RiskModel, type ScaleStep } from './risk-model';

export type ScaleName = 'probability' | 'impact';
export const scaleSteps = { fewest: 3, most: 7 } as const;
export const mostAssessments = 8;

/** A further step at the upper end. */
export function addStep(model: RiskModel, scale: ScaleName): RiskModel {
  const steps = model[scale];
  if (steps.length >= scaleSteps.most) return model;
  const step = steps.length + 1;
  return { ...model, [scale]: [...steps, { step, label: freeName(`Step ${step}`, steps), meaning: '' }] };
}

/** Those above move down by one, with the levels that were given to their cells. */
export function removeStep(model: RiskModel, scale: ScaleName, gone: number): RiskModel {
  const steps = model[scale].filter(({ step }) => step !== gone);
  if (steps.length < scaleSteps.fewest) return model;
  const cells = model.cells
    .filter((cell) => cell[scale] !== gone)
    .map((cell) => (cell[scale] > gone ? { ...cell, [scale]: cell[scale] - 1 } : cell));
  return { ...model, cells, [scale]: numbered(steps) };
}

/** Words, meanings and per cent change places; the cells stay where they are. */
export function moveStep(model: RiskModel, scale: ScaleName, from: number, by: 1 | -1): RiskModel {
  return { ...model, [scale]: numbered(moved(model[scale], from - 1, by)) };
}

export function editStep(model: RiskModel, scale: ScaleName, edited: ScaleStep): RiskModel {
  return { ...model, [scale]: model[scale].map((step) => (step.step === edited.step ? edited : step)) };
}

/** A level of its own for one cell; without one it follows its band again. */
export function setCell(model: RiskModel, place: Omit<CellLevel, 'level'>, level: RiskLevel | undefined): RiskModel {
  const { probability, impact } = place;
  const others = model.cells.filter((cell) => cell.probability !== probability || cell.impact !== impact);
  return { ...model, cells: level ? [...others, { probability, impact, level }] : others };
}

export function addAssessment(model: RiskModel, name: string): RiskModel {
  if (model.assessments.length >= mostAssessments) return model;
  return { ...model, assessments: [...model.assessments, { id: freeId(name, model.assessments), name }] };
}

/** `current` is what the register holds; it cannot go. */
export function removeAssessment(model: RiskModel, gone: string): RiskModel {
  if (gone === 'current') return model;
  return { ...model, assessments: model.assessments.filter(({ id }) => id !== gone) };
}

export function renameAssessment(model: RiskModel, id: string, name: string): RiskModel {
  return { ...model, assessments: model.assessments.map((one) => (one.id === id ? { ...one, name } : one)) };
}

export function moveAssessment(model: RiskModel, at: number, by: 1 | -1): RiskModel {
  return { ...model, assessments: moved(model.assessments, at, by) };
}

function numbered(steps: readonly ScaleStep[]): readonly ScaleStep[] {
  return steps.map(({ label, meaning, percent, meanings }, at) => ({
    step: at + 1,
    label,
    meaning,
    ...present({ percent, meanings }),
  }));
}

function moved<T>(list: readonly T[], at: number, by: 1 | -1): readonly T[] {
  const [one, other] = [list[at], list[at + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((each, place) => (place === at ? other : place === at + by ? one : each));
}

function freeName(name: string, steps: readonly ScaleStep[]): string {
  return steps.some(({ label }) => label === name) ? freeName(`${name} more`, steps) : name;
}

/** The name in small letters, as risks keep their weights by it; never that of another. */
function freeId(name: string, taken: readonly Assessment[], attempt = 1): string {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 24);
  const id = attempt === 1 ? words || 'own' : `${words || 'own'}-${attempt}`;
  return taken.some((one) => one.id === id) ? freeId(name, taken, attempt + 1) : id;
}
