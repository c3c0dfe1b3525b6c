import type * as v from 'valibot';
import type { SiteReader } from '../site-reader';
import { changelog } from './shapes';

type Histories = v.InferOutput<typeof changelog>['values'];
const pageSize = 100;

/** The whole changelog of an issue, oldest first. */
export async function readChangelog(reader: SiteReader, key: string): Promise<Histories> {
  const histories: Histories[number][] = [];
  for (;;) {
    const path = `/rest/api/3/issue/${key}/changelog?startAt=${histories.length}&maxResults=${pageSize}`;
    const page = await reader.read(path, changelog);
    histories.push(...page.values);
    if (page.values.length === 0 || histories.length >= (page.total ?? 0)) return histories;
  }
}
