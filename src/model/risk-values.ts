import { isIsoDate } from './date';
import { readStep, type Reading } from './field-reading';
import { present } from './present';
import type { Escalation, RiskWeight } from './risk';
import type { RiskModel, ScaleStep } from './risk-model';

const none = { kind: 'none' } as const;
const longest = 2_000;

/** Text that a person wrote, without the white space around it. */
export function readText(given: unknown): Reading<string> {
  if (given === undefined || given === null) return none;
  if (typeof given !== 'string') return { kind: 'unreadable', shown: typeof given };
  const text = given.trim().slice(0, longest);
  return text === '' ? none : { kind: 'value', value: text };
}

/** The assessments that the model knows, except the current one; a step that is off the scale is left out. */
export function readWeights(given: unknown, model: RiskModel): Reading<Readonly<Record<string, RiskWeight>>> {
  if (given === undefined || given === null) return none;
  if (!isRecord(given)) return { kind: 'unreadable', shown: typeof given };
  const weights = model.assessments.flatMap(({ id }) => {
    const kept = Object.hasOwn(given, id) ? given[id] : undefined;
    if (id === 'current' || !isRecord(kept)) return [];
    const weight = present({
      probability: stepOf(kept['probability'], model.probability),
      impact: stepOf(kept['impact'], model.impact),
    });
    return [[id, weight] as const];
  });
  return { kind: 'value', value: Object.fromEntries(weights) };
}

export function readEscalation(given: unknown): Reading<Escalation> {
  if (given === undefined || given === null) return none;
  const { at, acknowledged } = isRecord(given) ? given : {};
  if (typeof at !== 'string' || !isIsoDate(at)) return { kind: 'unreadable', shown: typeof given };
  const seen = typeof acknowledged === 'string' && isIsoDate(acknowledged) ? acknowledged : undefined;
  return { kind: 'value', value: { at, ...present({ acknowledged: seen }) } };
}

function stepOf(given: unknown, scale: readonly ScaleStep[]): number | undefined {
  const reading = readStep(given, scale);
  return reading.kind === 'value' ? reading.value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
