import * as v from 'valibot';
import { riskModelShape } from './risk-model-shape';
import { changeStates } from '../model/change';
import { isIsoDate } from '../model/date';
import { plainStatus } from '../model/change-state';
import { isTimeZone } from '../model/time-zone';
import { isAmount } from '../model/money';
import { present } from '../model/present';
import { standardSettings, type MappedField, type ProjectSettings } from '../model/settings';

const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255));
const names = v.pipe(v.array(name), v.maxLength(50));
const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_650));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(1_000));
const amount = v.pipe(v.string(), v.check(isAmount, 'Expected an amount such as 1200.00'));
const date = v.pipe(v.string(), v.check(isIsoDate, 'Expected a day such as 2026-03-31'));
const hours = v.pipe(v.number(), v.minValue(0), v.maxValue(24));

const source = v.pipe(
  v.strictObject({ types: names, labels: names, jql: v.optional(v.pipe(v.string(), v.maxLength(4_000))) }),
  v.transform(({ types, labels, jql }) => ({ types, labels, ...present({ jql: jql?.trim() || undefined }) })),
);

const fieldId = v.pipe(
  v.string(),
  v.regex(/^(?:auto|property|[a-zA-Z][a-zA-Z0-9_.-]{0,127})$/, 'Expected a field id, "property" or "auto"'),
);
const fields = v.strictObject({
  start: fieldId,
  riskProbability: fieldId,
  riskImpact: fieldId,
  riskCategory: fieldId,
  riskResponse: fieldId,
  riskOwner: fieldId,
  riskNextReview: fieldId,
  changeType: fieldId,
  changeCost: fieldId,
  changeDays: fieldId,
  changeDecisionDue: fieldId,
} satisfies Record<MappedField, typeof fieldId>);

const tolerances = v.pipe(
  v.strictObject({
    slipAmberDays: days,
    slipRedDays: days,
    costAmberPercent: percent,
    costRedPercent: percent,
    loadAmberPercent: percent,
    loadRedPercent: percent,
    changeDecisionDays: days,
    registerStaleDays: days,
  }),
  v.check(
    (given) =>
      given.slipAmberDays <= given.slipRedDays &&
      given.costAmberPercent <= given.costRedPercent &&
      given.loadAmberPercent <= given.loadRedPercent,
    'Expected amber not to lie beyond red',
  ),
);

const calendar = v.pipe(
  v.strictObject({
    hoursByWeekday: v.strictTuple([hours, hours, hours, hours, hours, hours, hours]),
    holidays: v.pipe(v.array(date), v.maxLength(1_000)),
    timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone, 'Expected a time zone such as Europe/Berlin'))),
  }),
  v.transform(({ timeZone, ...days }) => ({ ...days, ...present({ timeZone }) })),
);

const budget = v.pipe(
  v.strictObject({
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'Expected a currency code such as USD')),
    approved: amount,
    hourlyRate: v.optional(amount),
  }),
  v.transform(({ currency, approved, hourlyRate }) => ({ currency, approved, ...present({ hourlyRate }) })),
);

const sharedRiskModel = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9]{1,60}$/, 'Expected the id of a shared model')),
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const changeStatuses = v.pipe(
  v.record(v.pipe(v.string(), v.transform(plainStatus), v.nonEmpty(), v.maxLength(255)), v.picklist(changeStates)),
  v.check((map) => Object.keys(map).length <= 100, 'Expected at most 100 statuses'),
);

const spaceKeys = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.regex(/^~?[A-Za-z0-9]{1,255}$/, 'Expected the key of a space such as ERP'))),
  v.maxLength(20),
);

/** Settings as they are saved and stored: nothing unknown, nothing out of range. */
export const settingsShape: v.GenericSchema<unknown, ProjectSettings> = v.pipe(
  v.strictObject({
    risks: source,
    changes: source,
    milestones: source,
    changeStatuses: v.optional(changeStatuses),
    fields,
    riskModel: riskModelShape,
    sharedRiskModel: v.optional(sharedRiskModel),
    treatmentLinks: names,
    dependencyLinks: v.optional(names, standardSettings.dependencyLinks),
    decisionSpaces: v.optional(spaceKeys),
    tolerances,
    calendar,
    budget: v.optional(budget),
  }),
  v.transform(({ budget, sharedRiskModel, changeStatuses, decisionSpaces, ...settings }): ProjectSettings => ({
    ...settings,
    ...present({ budget, sharedRiskModel, changeStatuses, decisionSpaces }),
  })),
);
