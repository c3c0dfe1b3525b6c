import type { Invocation } from './invocation';
import { Refusal } from './refusal';
import { isTimeZone } from '../model/time-zone';

/** Visitors who are not signed in share this id; nothing may be read or kept under it. */
const anonymous = 'unidentified';

/** The person who asks; the account must come from the platform, the time zone may come from anywhere. */
export function viewerOf(accountId: unknown, timeZone: unknown): Invocation['viewer'] {
  if (typeof accountId !== 'string' || accountId === '' || accountId === anonymous)
    throw new Refusal({ code: 'not-allowed', message: 'Sign in to see this.' });
  return { accountId, timeZone: typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : 'UTC' };
}
