import * as v from 'valibot';
import { present } from '../model/present';
import { riskLevels, type ImpactArea, type RiskModel, type ScaleStep } from '../model/risk-model';

const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255));
const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_650));
const stepNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

const meaning = v.pipe(v.string(), v.maxLength(255));
const area = v.optional(meaning);
const areas = { schedule: area, cost: area, scope: area, quality: area } satisfies Record<ImpactArea, typeof area>;
const meanings = v.pipe(v.strictObject(areas), v.transform(present));

const step = v.pipe(
  v.strictObject({
    step: stepNumber,
    label: name,
    meaning,
    percent: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
    meanings: v.optional(meanings),
  }),
  v.transform(({ percent, meanings, ...rest }): ScaleStep => ({ ...rest, ...present({ percent, meanings }) })),
);
const scale = v.pipe(
  v.array(step),
  v.minLength(3),
  v.maxLength(7),
  v.check((steps) => steps.every(({ step }, at) => step === at + 1), 'Expected the steps 1, 2, 3 … in order'),
);
const exposure = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(49));
const bands = v.pipe(
  v.strictObject({ low: v.literal(1), medium: exposure, high: exposure, critical: exposure }),
  v.check(
    ({ low, medium, high, critical }) => low < medium && medium < high && high < critical,
    'Expected each level to begin above the one below it',
  ),
);
const cells = v.pipe(
  v.array(v.strictObject({ probability: stepNumber, impact: stepNumber, level: v.picklist(riskLevels) })),
  v.maxLength(49),
  v.check(
    (given) => new Set(given.map(({ probability, impact }) => `${probability}/${impact}`)).size === given.length,
    'Expected one level for each cell',
  ),
);
const assessmentId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,30}$/, 'Expected a short name in small letters'));
const assessments = v.pipe(
  v.array(v.strictObject({ id: assessmentId, name })),
  v.maxLength(8),
  v.check((given) => given.filter(({ id }) => id === 'current').length === 1, 'Expected one assessment “current”'),
  v.check((given) => new Set(given.map(({ id }) => id)).size === given.length, 'Expected different assessments'),
);

/** A model as it is saved and stored: total by its form, since every exposure from 1 up has a band. */
export const riskModelShape: v.GenericSchema<unknown, RiskModel> = v.strictObject({
  probability: scale,
  impact: scale,
  bands,
  cells,
  assessments,
  flipAxes: v.boolean(),
  reviewDays: v.strictObject({ low: days, medium: days, high: days, critical: days }),
});
