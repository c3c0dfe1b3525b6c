import * as v from 'valibot';
import { day, issue, project } from './request-parts';
import type { Requests } from '../api';
import type { PlanExchanges, PlanQuestions } from '../api/plan';
import { linkTermsOf } from '../model/link-terms';
import { isPathParameter } from '../atlassian/path-parameters';

const taskId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const planName = v.pipe(v.string(), v.trim(), v.minLength(1, 'Expected the name of a plan'), v.maxLength(200));
const importId = v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,60}$/, 'Expected the id of an import'));
const part = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const number = v.pipe(v.string(), v.regex(/^\d{1,18}$/, 'Expected the id of a type'));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));

/** `ERP-1 FS +480`: the issue that comes before, and the terms of the link. */
const predecessor = v.pipe(
  v.string(),
  v.maxLength(80),
  v.check((text) => {
    const [key = ''] = text.split(' ', 1);
    return isPathParameter('issue', key) && linkTermsOf(text.slice(key.length + 1)) !== undefined;
  }, 'Expected a work item and the terms of its link, such as “ERP-1 FS”'),
);
export const jiraValues = v.strictObject({
  name: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(255))),
  start: v.exactOptional(v.nullable(day)),
  finish: v.exactOptional(v.nullable(day)),
  workMinutes: v.exactOptional(v.nullable(minutes)),
  parent: v.exactOptional(v.nullable(issue)),
  predecessors: v.exactOptional(v.pipe(v.array(predecessor), v.maxLength(500), v.readonly())),
});

const text = v.pipe(v.string(), v.maxLength(1_000));
const value = v.union([v.null(), v.pipe(v.number(), v.finite()), text, v.pipe(v.array(text), v.maxLength(500))]);
/** A task as it is remembered between imports. */
export const comparedTask = v.strictObject({
  id: taskId,
  issueKey: v.exactOptional(issue),
  name: text,
  values: v.strictObject({
    name: v.exactOptional(value),
    start: v.exactOptional(value),
    finish: v.exactOptional(value),
    workMinutes: v.exactOptional(value),
    percentComplete: v.exactOptional(value),
    deadline: v.exactOptional(value),
    parent: v.exactOptional(value),
    predecessors: v.exactOptional(value),
  }),
});

type PlanRequests = PlanQuestions & PlanExchanges;
type PlanShapes = { readonly [N in keyof PlanRequests]: v.GenericSchema<unknown, Requests[N]['ask']> };

/** What may be asked with about plans as files. */
export const planShapes: PlanShapes = {
  'plan-imports': v.strictObject({ project }),
  'export-schedule': v.strictObject({ project, format: v.picklist(['mspdi', 'xlsx', 'ics']) }),
  'plan-here': v.strictObject({ project }),
  'plan-base': v.strictObject({ project, plan: planName, part }),
  'begin-plan-import': v.strictObject({
    project,
    plan: planName,
    fileName: v.pipe(v.string(), v.maxLength(255)),
    tasks: count,
  }),
  'apply-plan-import': v.strictObject({
    project,
    id: importId,
    writes: v.pipe(
      v.array(
        v.union([
          v.strictObject({ id: taskId, type: number, to: jiraValues }),
          v.strictObject({ id: taskId, issueKey: issue, seen: jiraValues, to: jiraValues }),
        ]),
      ),
      v.minLength(1),
      v.maxLength(50),
    ),
  }),
  'keep-plan-import': v.strictObject({
    project,
    id: importId,
    part,
    parts: v.pipe(part, v.minValue(1)),
    activities: v.pipe(v.array(comparedTask), v.maxLength(2_000)),
    hidden: v.pipe(v.array(taskId), v.maxLength(2_000)),
  }),
  'plan-import-created': v.strictObject({ project, id: importId }),
  'undo-plan-import': v.strictObject({
    project,
    id: importId,
    step: v.picklist(['restore', 'delete', 'close']),
    part,
  }),
};
