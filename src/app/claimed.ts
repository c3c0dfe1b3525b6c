import type { Invocation } from './invocation';
import { Refusal } from './refusal';
import { createIssue } from '../atlassian/create-issue';
import { findRaised, raisedProperty } from '../atlassian/find-raised';
import type { Jira } from '../atlassian/open-jira';
import { ProductError } from '../atlassian/product-error';
import { fetchIssues } from '../atlassian/read-issues';
import type { Issue } from '../model/issue';
import { contentHash } from '../store/content-hash';
import { deleteClaim, isCertain, readClaim, takeClaim, writeClaim, type ClaimOf } from '../store/import-claims';

/** What Jira says only when it has raised nothing. */
const surelyNothing: readonly ProductError['code'][] = [
  'invalid',
  'not-allowed',
  'not-found',
  'conflict',
  'rate-limited',
];

/** In the words of who is told that nobody knows: what it was, and what to do later. */
interface Words {
  readonly what: string;
  readonly again: string;
}

interface Raising {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Whether an issue that was raised before is still what is asked for. */
type Stands = (issue: Issue) => boolean;

interface Once {
  readonly claimOf: ClaimOf;
  readonly words: Words;
  readonly raising: () => Promise<Raising>;
  readonly stands?: Stands;
}

/**
 * [T10] The issue that was raised under this claim before. Where Jira's answer was lost, it is looked for by the mark it was
 * raised with; as long as Jira's search may not know it yet, raising it anew is refused.
 */
export async function raisedBefore(
  { store, now }: Invocation,
  jira: Jira,
  claimOf: ClaimOf,
  { what, again }: Words,
  stands: Stands = () => true,
): Promise<string | undefined> {
  const claim = await readClaim(store, claimOf);
  if (!claim || claim.issue !== undefined) return claim?.issue;
  const found = (await findRaised(jira, await contentHash(claimOf))).find(stands);
  if (found) {
    await writeClaim(store, claimOf, { at: claim.at, issue: found.key });
    return found.key;
  }
  if (isCertain(claim, now)) return undefined;
  const message = `It is not certain whether ${what} was written: Jira’s answer was lost. ${again} in a quarter of an hour.`;
  throw new Refusal({ code: 'unavailable', message });
}

/** Raises an issue, marked, under a claim that outlives an answer which got lost, and gives its key. */
export async function claimed(
  { store, now }: Invocation,
  jira: Jira,
  claimOf: ClaimOf,
  { fields, properties }: Raising,
): Promise<string> {
  const mark = { v: 1, mark: await contentHash(claimOf) };
  if (!(await takeClaim(store, claimOf, now))) throw takenByOthers();
  try {
    const { key } = await createIssue(jira, fields, { ...properties, [raisedProperty]: mark });
    await writeClaim(store, claimOf, { at: now, issue: key });
    return key;
  } catch (error) {
    if (error instanceof ProductError && surelyNothing.includes(error.code)) await deleteClaim(store, claimOf);
    throw error;
  }
}

function takenByOthers(): Refusal {
  const message = 'The same is being raised at this moment, perhaps by somebody else. Try again in a moment.';
  return new Refusal({ code: 'conflict', message });
}

/** [T10] Raises an issue once, however often it is asked to; one that was deleted since, or stands no more, is raised anew. */
export async function raisedOnce(
  invocation: Invocation,
  jira: Jira,
  { claimOf, words, raising, stands = () => true }: Once,
): Promise<string> {
  const before = await raisedBefore(invocation, jira, claimOf, words, stands);
  if (before !== undefined) {
    const [found] = await fetchIssues(jira, [before], { mapped: {} });
    if (found && stands(found)) return found.key;
    await deleteClaim(invocation.store, claimOf);
  }
  return claimed(invocation, jira, claimOf, await raising());
}
