import * as v from 'valibot';
import type { Person } from '../model/person';

/** A user as Jira gives one; somebody whose profile is hidden has no name. */
export const person = v.pipe(
  v.object({
    accountId: v.string(),
    displayName: v.nullish(v.string()),
    active: v.nullish(v.boolean()),
  }),
  v.transform(({ accountId, displayName, active }): Person => ({
    accountId,
    name: displayName || 'Former user',
    active: active ?? true,
  })),
);
