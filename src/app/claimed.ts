import { ProductError } from '../atlassian/product-error';
import type { Instant } from '../model/date';
import { deleteClaim, writeClaim, type ClaimOf } from '../store/import-claims';
import type { KeyValue } from '../store/key-value';

/** What Jira says only when it has raised nothing. */
const surelyNothing: readonly ProductError['code'][] = [
  'invalid',
  'not-allowed',
  'not-found',
  'conflict',
  'rate-limited',
];

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
