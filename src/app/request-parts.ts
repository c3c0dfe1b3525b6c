import * as v from 'valibot';
import { isPathParameter } from '../atlassian/path-parameters';
import { isIsoDate } from '../model/date';

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
