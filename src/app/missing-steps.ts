import type { EditableField } from '../atlassian/read-edit-screen';
import { readStep } from '../model/field-reading';
import type { RiskModel } from '../model/risk-model';
import type { MappedField } from '../model/settings';

/** The steps of a scale that no option of its select field can hold. */
export function missingSteps(name: MappedField, field: EditableField | undefined, model: RiskModel): readonly string[] {
  if (field?.type !== 'option') return [];
  const scale = name === 'riskProbability' ? model.probability : name === 'riskImpact' ? model.impact : [];
  const held = field.allowed.flatMap(({ value }) => {
    const reading = readStep(value, scale);
    return reading.kind === 'value' ? [reading.value] : [];
  });
  return scale.filter(({ step }) => !held.includes(step)).map(({ step, label }) => `${step} ${label}`);
}
