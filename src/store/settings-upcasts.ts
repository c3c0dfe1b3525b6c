import * as v from 'valibot';
import { standardSettings } from '../model/settings';

const { cells, assessments, flipAxes } = standardSettings.riskModel;
const versioned = v.looseObject({ v: v.number() });
const first = v.looseObject({ settings: v.looseObject({ riskModel: v.looseObject({}) }) });
const second = v.looseObject({ settings: v.looseObject({ sharedRiskModel: v.string() }) });

/** The newest form of a settings record. */
export const newestSettings = 3;

/** Steps from version n to n + 1, for records that older releases wrote. */
const steps: Readonly<Record<number, (record: object) => unknown>> = {
  /** Version 2 knows levels of single cells, named assessments, flipped axes, and the links of treatments. */
  1: (record) => {
    const parsed = v.safeParse(first, record);
    if (!parsed.success) return { ...record, v: 2 };
    const { settings } = parsed.output;
    const riskModel = { cells, assessments, flipAxes, ...settings.riskModel };
    return { ...record, v: 2, settings: { treatmentLinks: standardSettings.treatmentLinks, ...settings, riskModel } };
  },
  /** Version 3 knows which version of a shared risk model was adopted. */
  2: (record) => {
    const parsed = v.safeParse(second, record);
    if (!parsed.success) return { ...record, v: 3 };
    const { settings } = parsed.output;
    const sharedRiskModel = { id: settings.sharedRiskModel, version: 0 };
    return { ...record, v: 3, settings: { ...settings, sharedRiskModel } };
  },
};

/** A stored record in its newest form, as far as there is a way to it. */
export function upcastSettings(record: unknown): unknown {
  let current = record;
  for (;;) {
    const version = v.safeParse(versioned, current);
    const step = version.success ? steps[version.output.v] : undefined;
    if (!version.success || !step) return current;
    current = step(version.output);
  }
}
