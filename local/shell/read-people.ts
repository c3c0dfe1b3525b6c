import * as v from 'valibot';
import { accounts } from './jira/shapes';
import type { SiteReader } from './site-reader';
import type { Account } from './surroundings';

const myself = v.object({ accountId: v.string(), displayName: v.string() });

/** Everybody who can be chosen in the top bar; on a site that lists nobody, whoever the token belongs to. */
export async function readPeople(app: SiteReader, standard: SiteReader): Promise<readonly Account[]> {
  const listed = await app.read('/rest/api/3/users/search?maxResults=200', accounts).catch(() => []);
  const people = listed.filter((account) => account.accountType !== 'app' && account.active !== false);
  if (people.length > 0) return [...people].sort((a, b) => a.displayName.localeCompare(b.displayName));
  const own = await standard.find('/rest/api/3/myself', myself).catch(() => undefined);
  return own === undefined ? [] : [own];
}
