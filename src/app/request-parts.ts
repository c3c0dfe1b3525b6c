import * as v from 'valibot';
import { isPathParameter } from '../atlassian/path-parameters';
import { isIsoDate } from '../model/date';
import { fromCents, isAmount, toCents } from '../model/money';

export const project = v.pipe(
  v.string(),
  v.check((text) => isPathParameter('project', text), 'Expected the key of a project'),
);
export const issue = v.pipe(
  v.string(),
  v.check((text) => isPathParameter('issue', text), 'Expected the key of a work item'),
);
export const account = v.pipe(
  v.string(),
  v.check((text) => isPathParameter('account', text), 'Expected an account'),
);
export const day = v.pipe(v.string(), v.check(isIsoDate, 'Expected a day such as 2026-03-31'));
/** As it will be read again: else `5000` that was just written would not be the `5000.00` that stands. */
export const amount = v.pipe(
  v.string(),
  v.check(isAmount, 'Expected an amount such as 1200.00'),
  v.transform((given) => fromCents(toCents(given))),
);
