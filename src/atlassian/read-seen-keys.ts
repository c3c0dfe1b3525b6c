import { inChunks } from './in-chunks';
import type { Jira } from './open-jira';
import { fetchIssues } from './read-issues';

/** As many as Jira gives in one bulk fetch. */
const keysPerFetch = 100;

/** Those of the keys that the person may see; without keys nothing is read. */
export async function readSeenKeys(jira: Jira, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const chunks = inChunks(keys, keysPerFetch);
  const found = await Promise.all(chunks.map((chunk) => fetchIssues(jira, chunk, { mapped: {} })));
  return new Set(found.flat().map(({ key }) => key));
}
