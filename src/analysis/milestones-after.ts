import { ascending } from '../model/order';
import type { ScheduleLink, ScheduleRow } from './schedule-row';
import { versionRowId } from './version-row';

/**
 * [L12] The first open milestone that waits for a row: along the links, else among the milestones of its versions, else
 * the version itself, else what its parent waits for.
 */
export function milestonesAfter(
  rows: ReadonlyMap<string, ScheduleRow>,
  links: readonly ScheduleLink[],
  versionsOf: ReadonlyMap<string, readonly string[]>,
): (id: string) => string | undefined {
  const followers = new Map<string, string[]>();
  for (const { from, to } of links) followers.set(from, [...(followers.get(from) ?? []), to]);
  const ofVersion = new Map<string, ScheduleRow[]>();
  for (const row of rows.values())
    if (isOpenMilestone(row))
      for (const version of versionsOf.get(row.id) ?? [])
        ofVersion.set(version, [...(ofVersion.get(version) ?? []), row]);

  const earliest = (found: readonly ScheduleRow[]): string | undefined =>
    [...found].sort((a, b) => ascending(a.finish ?? '9999', b.finish ?? '9999') || ascending(a.id, b.id))[0]?.id;
  const alongLinks = (id: string): string | undefined => {
    const reached = new Set([id]);
    for (const one of reached) for (const next of followers.get(one) ?? []) reached.add(next);
    reached.delete(id);
    return earliest([...reached].flatMap((one) => rows.get(one) ?? []).filter(isOpenMilestone));
  };
  const ofItsVersions = (id: string): string | undefined => {
    const start = rows.get(id)?.start ?? '';
    const versions = versionsOf.get(id) ?? [];
    const issuesOf = versions.flatMap((version) => ofVersion.get(version) ?? []);
    const own = versions.flatMap((version) => rows.get(versionRowId(version)) ?? []).filter(isOpenMilestone);
    return earliest(issuesOf.filter(({ finish }) => finish !== undefined && finish >= start)) ?? earliest(own);
  };
  const parentOf = (id: string) => {
    const row = rows.get(id);
    return row?.elsewhere ? undefined : row?.parentId;
  };
  return (id) => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parentOf(at)) {
      seen.add(at);
      const found = alongLinks(at) ?? ofItsVersions(at);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function isOpenMilestone({ kind, done }: ScheduleRow): boolean {
  return kind === 'milestone' && !done;
}
