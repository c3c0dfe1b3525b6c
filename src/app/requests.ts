import * as v from 'valibot';
import { baselineShapes } from './baseline-shapes';
import { changeShapes } from './change-shapes';
import { activityShapes } from './activity-shapes';
import { capacityShapes } from './capacity-shapes';
import { exchangeShapes } from './exchange-shapes';
import { planShapes } from './plan-shapes';
import { issue, project } from './request-parts';
import { portfolioShapes } from './portfolio-shapes';
import { riskShapes } from './risk-shapes';
import { Refusal } from './refusal';
import type { RequestName, Requests } from '../api';
import { present } from '../model/present';
import { settingsShape } from '../store/settings-shape';

type RequestShapes = { readonly [N in RequestName]: v.GenericSchema<unknown, Requests[N]['ask']> };

/** What may be asked with, for every question and command; nothing else gets any further. */
export const requestShapes: RequestShapes = {
  projects: v.strictObject({}),
  'risk-register': v.strictObject({ project }),
  schedule: v.pipe(
    v.strictObject({ project, baseline: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
    v.transform(({ project, baseline }) => ({ project, ...present({ baseline }) })),
  ),
  'status-report': v.strictObject({ project }),
  'issue-risk': v.strictObject({ issue }),
  people: v.strictObject({ project, query: v.pipe(v.string(), v.maxLength(255)) }),
  settings: v.strictObject({ project }),
  ...riskShapes,
  ...changeShapes,
  ...activityShapes,
  ...portfolioShapes,
  ...capacityShapes,
  ...exchangeShapes,
  ...planShapes,
  ...baselineShapes,
  'save-settings': v.pipe(
    v.strictObject({ project, settings: settingsShape, seen: v.optional(settingsShape) }),
    v.transform(({ project, settings, seen }) => ({ project, settings, ...present({ seen }) })),
  ),
};

/** The request as its type says, or a refusal that names the input. */
export function parseRequest<N extends RequestName>(name: N, payload: unknown): Requests[N]['ask'] {
  const parsed = v.safeParse(requestShapes[name], payload);
  if (parsed.success) return parsed.output;
  const [first] = parsed.issues;
  const path = v.getDotPath(first)?.replace(/^(?:edit|settings)\./, '');
  const field = path === undefined ? undefined : cut(path);
  const why = first.expected === 'never' ? 'it is not known here' : cut(first.message);
  const message = `${field ?? 'The request'} cannot be taken: ${why}.`;
  throw new Refusal({ code: 'invalid', message, ...present({ field }) });
}

const longest = 200;

/** What was sent may stand in the words about it, and be of any length. */
function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
