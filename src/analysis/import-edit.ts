import { opportunityResponses, threatResponses } from '../model/risk';
import { plainText } from '../model/plain-text';
import type { ImportProblem, ImportValues } from './import-fate';
import type { ImportRow } from './import-row';
import type { RiskRow } from './risk-row';

/**
 * [T12] The values of a row in the form in which a risk is edited: weights of an assessment stand together, and a new
 * statement brings the row's cause, event and effect along, which would else be read out of the new words.
 */
export function riskValues(values: ImportValues, { cells }: ImportRow): Readonly<Record<string, unknown>> {
  const flat: Record<string, unknown> = {};
  if (values.has('statement'))
    for (const part of ['cause', 'event', 'effect']) {
      const text = Object.hasOwn(cells, part) ? plainText(String(cells[part])).trim() : '';
      if (text !== '') flat[part] = text;
    }
  const weights = new Map<string, Record<string, unknown>>();
  for (const [id, value] of values) {
    const [, assessment, scale] = /^assessments\.([a-z][a-z0-9-]*)\.(probability|impact)$/.exec(id) ?? [];
    if (!assessment || !scale) flat[id] = value;
    else weights.set(assessment, { ...weights.get(assessment), [scale]: value });
  }
  return weights.size > 0 ? { ...flat, assessments: Object.fromEntries(weights) } : flat;
}

/** [T9] The values of a row in the form in which a change request is edited. */
export function changeValues(values: ImportValues): Readonly<Record<string, unknown>> {
  const edit: Record<string, unknown> = Object.fromEntries(values);
  if (values.has('emergency')) edit['emergency'] = values.get('emergency') === 'yes';
  if (values.has('affects'))
    edit['affects'] = String(values.get('affects') ?? '')
      .split(', ')
      .filter(Boolean);
  return edit;
}

/** A response that does not suit the kind of risk. */
export function riskProblems(values: ImportValues, entry: RiskRow | undefined): readonly ImportProblem[] {
  if (!values.has('response') && !values.has('kind')) return [];
  const kind = values.get('kind') ?? entry?.kind ?? 'threat';
  const response = values.has('response') ? values.get('response') : entry?.response;
  if (!response) return [];
  const suiting: readonly string[] = kind === 'threat' ? threatResponses : opportunityResponses;
  if (suiting.includes(String(response))) return [];
  return [{ column: 'response', text: `Response: “${response}” is no response to a risk of the kind ${kind}.` }];
}
