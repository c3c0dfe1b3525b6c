import * as v from 'valibot';
import { account, amount, day, issue, project } from './request-parts';
import type { Requests } from '../api';
import type { RiskEdit } from '../analysis/risk-edit';
import type { RiskCommands, RiskEditOf, RiskQuestions, RiskStanding } from '../api/risk';
import { present } from '../model/present';
import { riskCategories, riskKinds, riskResponses, type Escalation } from '../model/risk';
import { riskModelShape } from '../store/risk-model-shape';

const given = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema));
const step = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));
const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1_000));
const summary = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255));
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100));
const days = v.pipe(v.number(), v.minValue(0), v.maxValue(10_000));
const money = v.pipe(
  amount,
  v.check((given) => !given.startsWith('-'), 'Expected an amount such as 1200.00'),
);
const weight = v.pipe(v.strictObject({ probability: given(step), impact: given(step) }), v.transform(present));
const assessmentId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,30}$/, 'Expected the id of an assessment'));

const values: v.GenericSchema<unknown, RiskEdit> = v.pipe(
  v.strictObject({
    statement: v.optional(summary),
    kind: v.optional(v.picklist(riskKinds)),
    cause: given(text),
    event: given(text),
    effect: given(text),
    probability: given(step),
    impact: given(step),
    assessments: v.optional(v.record(assessmentId, weight)),
    category: given(v.picklist(riskCategories)),
    response: given(v.picklist(riskResponses)),
    ownerAccountId: given(account),
    proximity: given(day),
    trigger: given(text),
    contingency: given(text),
    impactMoney: given(money),
    impactDays: given(days),
    nextReview: given(day),
  }),
  v.transform(present),
);
export const riskEditShape = v.pipe(
  values,
  v.check((changes) => Object.keys(changes).length > 0, 'Expected something to change'),
);

const editOf: v.GenericSchema<unknown, RiskEditOf> = v.pipe(
  v.strictObject({ issue, edit: riskEditShape, seen: v.optional(values) }),
  v.transform(({ issue, edit, seen }) => ({ issue, edit, ...present({ seen }) })),
);

const escalation: v.GenericSchema<unknown, Escalation> = v.pipe(
  v.strictObject({ at: day, acknowledged: v.optional(day) }),
  v.transform(({ at, acknowledged }) => ({ at, ...present({ acknowledged }) })),
);
const standing: v.GenericSchema<unknown, RiskStanding> = v.pipe(
  v.strictObject({
    lastReview: given(day),
    lastReviewNote: given(text),
    nextReview: given(day),
    escalation: given(escalation),
  }),
  v.transform(present),
);

type RiskRequest = keyof RiskCommands | keyof RiskQuestions;
type RiskShapes = { readonly [N in RiskRequest]: v.GenericSchema<unknown, Requests[N]['ask']> };

/** What may be asked with about risks. */
export const riskShapes: RiskShapes = {
  'preview-risk-model': v.strictObject({ project, model: riskModelShape }),
  'shared-risk-models': v.strictObject({ project }),
  'risk-history': v.pipe(
    v.strictObject({ project, weeks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(52))) }),
    v.transform(({ project, weeks }) => ({ project, ...present({ weeks }) })),
  ),
  'risk-trail': v.strictObject({ issue }),
  'risk-work': v.pipe(
    v.strictObject({ project, issue: v.optional(issue) }),
    v.transform(({ project, issue }) => ({ project, ...present({ issue }) })),
  ),
  'risk-health': v.strictObject({ project }),
  'linked-risks': v.strictObject({ issue }),
  'edit-risk': editOf,
  'edit-risks': v.strictObject({
    edits: v.pipe(
      v.array(editOf),
      v.minLength(1),
      v.maxLength(50),
      v.check((edits) => new Set(edits.map((one) => one.issue)).size === edits.length, 'Expected each risk once'),
    ),
  }),
  'review-risk': v.pipe(
    v.strictObject({ issue, note: v.optional(text), comment: v.optional(v.boolean()) }),
    v.transform(({ issue, note, comment }) => ({ issue, ...present({ note, comment }) })),
  ),
  'escalate-risk': v.strictObject({ issue, to: v.picklist(['escalated', 'acknowledged', 'none']) }),
  'restore-risk': v.strictObject({
    issue,
    back: v.pipe(
      standing,
      v.check((values) => Object.keys(values).length > 0, 'Expected something to put back'),
    ),
    seen: standing,
  }),
  'mark-risk-occurred': v.pipe(
    v.strictObject({ issue, summary: v.optional(summary) }),
    v.transform(({ issue, summary }) => ({ issue, ...present({ summary }) })),
  ),
  'save-risk-model': v.pipe(
    v.strictObject({
      project,
      id: v.optional(v.pipe(v.string(), v.regex(/^\d{1,60}$/, 'Expected the id of a shared model'))),
      name,
      model: riskModelShape,
      seen: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
    v.transform(({ id, seen, ...rest }) => ({ ...rest, ...present({ id, seen }) })),
  ),
};
