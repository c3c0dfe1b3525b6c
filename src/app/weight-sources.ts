import type { WeightSources } from '../analysis/weight-at';
import type { FieldSource } from '../api/field-source';
import { present } from '../model/present';

/** The Jira fields that hold probability and impact in this project, as far as fields do. */
export function weightSources(fields: readonly FieldSource[]): WeightSources {
  const idOf = (name: FieldSource['name']) =>
    fields.find((field) => field.name === name && field.id !== 'property')?.id;
  return present({ probability: idOf('riskProbability'), impact: idOf('riskImpact') });
}
