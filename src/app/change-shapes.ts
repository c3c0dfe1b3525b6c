import * as v from 'valibot';
import { editOf as activityEdit } from './activity-shapes';
import { account, amount, day, issue, project } from './request-parts';
import type { ChangeEdit } from '../analysis/change-edit';
import type { Requests } from '../api';
import type { ChangeCommands, ChangeEditOf, ChangeQuestions } from '../api/change';
import { changeStates, changeTypes, scopeChanges } from '../model/change';
import { arePages } from '../model/change-values';
import { present } from '../model/present';

const given = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema));
const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(2_000));
const days = v.pipe(v.number(), v.minValue(-10_000), v.maxValue(10_000));
const pages = v.pipe(text, v.check(arePages, 'Expected one web address a line'));

const values: v.GenericSchema<unknown, ChangeEdit> = v.pipe(
  v.strictObject({
    title: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255))),
    description: given(text),
    reason: given(text),
    type: given(v.picklist(changeTypes)),
    scopeChange: given(v.picklist(scopeChanges)),
    cost: given(amount),
    days: given(days),
    effortDays: given(days),
    scopeImpact: given(text),
    riskImpact: given(text),
    qualityImpact: given(text),
    plansToUpdate: given(text),
    decisionDue: given(day),
    boardDate: given(day),
    requesterAccountId: given(account),
    approverAccountId: given(account),
    decisionReasons: given(text),
    conditions: given(text),
    deferredUntil: given(day),
    pages: given(pages),
    emergency: v.optional(v.boolean()),
    affects: v.optional(v.pipe(v.array(issue), v.maxLength(200))),
  }),
  v.transform(present),
);
export const changeEditShape = v.pipe(
  values,
  v.check((changes) => Object.keys(changes).length > 0, 'Expected something to change'),
);

const editOf: v.GenericSchema<unknown, ChangeEditOf> = v.pipe(
  v.strictObject({ issue, edit: changeEditShape, seen: v.optional(values) }),
  v.transform(({ issue, edit, seen }) => ({ issue, edit, ...present({ seen }) })),
);
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(255));

type ChangeRequestName = keyof ChangeCommands | keyof ChangeQuestions;
type ChangeShapes = { readonly [N in ChangeRequestName]: v.GenericSchema<unknown, Requests[N]['ask']> };

/** What may be asked with about changes. */
export const changeShapes: ChangeShapes = {
  'change-log': v.strictObject({ project }),
  'change-statuses': v.strictObject({ project }),
  'change-decisions': v.strictObject({ project }),
  'change-transitions': v.strictObject({ issue }),
  'silent-redates': v.pipe(
    v.strictObject({ project, days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365))) }),
    v.transform(({ project, days: back }) => ({ project, ...present({ days: back }) })),
  ),
  'change-plan': v.strictObject({ issue }),
  'edit-changes': v.strictObject({
    edits: v.pipe(
      v.array(editOf),
      v.minLength(1),
      v.maxLength(50),
      v.check((edits) => new Set(edits.map((one) => one.issue)).size === edits.length, 'Expected each request once'),
    ),
  }),
  'move-change': v.strictObject({
    issue,
    transition: v.pipe(v.string(), v.regex(/^\d{1,20}$/, 'Expected the id of a transition')),
    seen: name,
  }),
  'raise-change': v.pipe(
    v.strictObject({
      project,
      title: name,
      reason: v.optional(text),
      affects: v.pipe(v.array(issue), v.maxLength(200)),
    }),
    v.transform(({ reason, ...rest }) => ({ ...rest, ...present({ reason }) })),
  ),
  'apply-change': v.strictObject({
    issue,
    edits: v.pipe(
      v.array(activityEdit),
      v.maxLength(50),
      v.check((edits) => edits.every(({ edit }) => edit.remainingHours === undefined), 'Expected dates only'),
    ),
  }),
  'take-back-change': v.strictObject({ issue }),
  'map-change-status': v.pipe(
    v.strictObject({ project, status: name, state: v.optional(v.picklist(changeStates)) }),
    v.transform(({ project, status, state }) => ({ project, status, ...present({ state }) })),
  ),
};
