import type { RiskRow } from '../analysis/risk-row';
import type { RiskChange } from './risk-change';
import { opportunityResponses, threatResponses, type RiskResponse } from '../model/risk';
import type { RiskModel, ScaleStep } from '../model/risk-model';

interface WrongValue {
  readonly field: string;
  readonly message: string;
}

/** The first value of a change that the project's model does not know, or that does not suit the kind of risk. */
export function wrongValue(row: RiskRow, change: RiskChange, model: RiskModel): WrongValue | undefined {
  const weights = [['', change] as const, ...Object.entries(change.assessments ?? {})];
  for (const [id, { probability, impact }] of weights) {
    const field = (name: string) => (id === '' ? name : `assessments.${id}.${name}`);
    if (id === 'current' || (id !== '' && !model.assessments.some((one) => one.id === id)))
      return {
        field: `assessments.${id}`,
        message: `The project's model has no assessment “${id}” beside the register.`,
      };
    if (isOff(model.probability, probability))
      return { field: field('probability'), message: `The scale of probability has no step ${probability}.` };
    if (isOff(model.impact, impact))
      return { field: field('impact'), message: `The scale of impact has no step ${impact}.` };
  }
  const kind = change.kind ?? row.kind;
  const suiting: readonly RiskResponse[] = kind === 'threat' ? threatResponses : opportunityResponses;
  if (!change.response || suiting.includes(change.response)) return undefined;
  return {
    field: 'response',
    message: `“${change.response}” is no response to ${kind === 'threat' ? 'a threat' : 'an opportunity'}.`,
  };
}

function isOff(scale: readonly ScaleStep[], step: number | null | undefined): boolean {
  return typeof step === 'number' && !scale.some((one) => one.step === step);
}
