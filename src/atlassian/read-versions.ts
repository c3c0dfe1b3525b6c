import * as v from 'valibot';
import type { Jira } from './open-jira';
import type { Version } from '../model/issue';
import { present } from '../model/present';

const version = v.pipe(
  v.object({
    id: v.string(),
    name: v.string(),
    released: v.optional(v.boolean(), false),
    archived: v.optional(v.boolean(), false),
    startDate: v.nullish(v.string()),
    releaseDate: v.nullish(v.string()),
  }),
  v.transform(({ id, name, released, archived, startDate, releaseDate }) => ({
    archived,
    version: {
      id,
      name,
      released,
      ...present({ start: startDate ?? undefined, release: releaseDate ?? undefined }),
    } satisfies Version,
  })),
);

/** The versions of a project that are still looked after. */
export async function readVersions(jira: Jira, project: string): Promise<readonly Version[]> {
  const versions = await jira.read('versions', { parameters: { project } }, v.array(version));
  return versions.filter(({ archived }) => !archived).map((found) => found.version);
}
