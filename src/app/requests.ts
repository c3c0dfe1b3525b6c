import * as v from 'valibot';
import { Refusal } from './refusal';
import type { RequestName, Requests } from '../api';
import { isPathParameter } from '../atlassian/path-parameters';
import { isIsoDate } from '../model/date';
import { riskCategories, riskResponses } from '../model/risk';
import { present } from '../model/present';
import { settingsShape } from '../store/settings-shape';

const project = v.pipe(
  v.string(),
  v.check((text) => isPathParameter('project', text), 'Expected the key of a project'),
);
const issue = v.pipe(
  v.string(),
  v.check((text) => isPathParameter('issue', text), 'Expected the key of a work item'),
);
const account = v.pipe(
  v.string(),
  v.check((text) => isPathParameter('account', text), 'Expected an account'),
);
const step = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
const date = v.pipe(v.string(), v.check(isIsoDate, 'Expected a day such as 2026-03-31'));
const given = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema));

const edit = v.pipe(
  v.strictObject({
    probability: given(step),
    impact: given(step),
    category: given(v.picklist(riskCategories)),
    response: given(v.picklist(riskResponses)),
    ownerAccountId: given(account),
    nextReview: given(date),
  }),
  v.check((changes) => Object.keys(changes).length > 0, 'Expected something to change'),
  v.transform(present),
);

type RequestShapes = { readonly [N in RequestName]: v.GenericSchema<unknown, Requests[N]['ask']> };

/** What may be asked with, for every question and command; nothing else gets any further. */
export const requestShapes: RequestShapes = {
  projects: v.strictObject({}),
  'risk-register': v.strictObject({ project }),
  'change-log': v.strictObject({ project }),
  capacity: v.pipe(
    v.strictObject({ project, weeks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(52))) }),
    v.transform(({ project, weeks }) => ({ project, ...present({ weeks }) })),
  ),
  'status-report': v.strictObject({ project }),
  'issue-risk': v.strictObject({ issue }),
  people: v.strictObject({ project, query: v.pipe(v.string(), v.maxLength(255)) }),
  settings: v.strictObject({ project }),
  'edit-risk': v.strictObject({ issue, edit }),
  'review-risk': v.strictObject({ issue }),
  'save-settings': v.strictObject({ project, settings: settingsShape }),
};

/** The request as its type says, or a refusal that names the input. */
export function parseRequest<N extends RequestName>(name: N, payload: unknown): Requests[N]['ask'] {
  const parsed = v.safeParse(requestShapes[name], payload);
  if (parsed.success) return parsed.output;
  const [first] = parsed.issues;
  const field = v.getDotPath(first)?.replace(/^(?:edit|settings)\./, '');
  const message = `${field ?? 'The request'} cannot be taken: ${first.message}.`;
  throw new Refusal({ code: 'invalid', message, ...present({ field }) });
}
