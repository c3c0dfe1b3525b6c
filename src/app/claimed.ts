import { Refusal } from './refusal';
import { ProductError } from '../atlassian/product-error';
import type { Instant } from '../model/date';
import { deleteClaim, isCertain, readClaim, writeClaim, type ClaimOf } from '../store/import-claims';
import type { KeyValue } from '../store/key-value';

/** What Jira says only when it has raised nothing. */
const surelyNothing: readonly ProductError['code'][] = [
  'invalid',
  'not-allowed',
  'not-found',
  'conflict',
  'rate-limited',
];

/** The issue that was raised under this claim before; refused while nobody can tell whether there is one. */
export async function raisedBefore(
  store: KeyValue,
  claimOf: ClaimOf,
  now: Instant,
  { what, again }: { readonly what: string; readonly again: string },
): Promise<string | undefined> {
  const claim = await readClaim(store, claimOf);
  if (!claim || claim.issue !== undefined || isCertain(claim, now)) return claim?.issue;
  const message = `It is not certain whether ${what} was written: Jira’s answer was lost. ${again} in a quarter of an hour.`;
  throw new Refusal({ code: 'unavailable', message });
}

/** Raises an issue under a claim that outlives an answer which got lost, and gives its key. */
export async function claimed(
  store: KeyValue,
  claimOf: ClaimOf,
  now: Instant,
  raise: () => Promise<{ readonly key: string }>,
): Promise<string> {
  await writeClaim(store, claimOf, { at: now });
  try {
    const { key } = await raise();
    await writeClaim(store, claimOf, { at: now, issue: key });
    return key;
  } catch (error) {
    if (error instanceof ProductError && surelyNothing.includes(error.code)) await deleteClaim(store, claimOf);
    throw error;
  }
}
