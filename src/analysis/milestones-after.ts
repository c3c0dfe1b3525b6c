import { grouped } from '../model/grouped';
import { ascending } from '../model/order';
import type { FollowedLinks } from './milestones-along';
import type { ScheduleRow } from './schedule-row';
import { versionRowId } from './version-row';

type Rows = Pick<ReadonlyMap<string, ScheduleRow>, 'get' | 'values'>;

/**
 * [L12] The first open milestone that waits for a row: along the links, else among the milestones of its versions, else
 * the version itself, else what its parent waits for. All links are followed once, when the first question is asked.
 */
export function milestonesAfter(
  rows: Rows,
  followed: FollowedLinks,
  versionsOf: ReadonlyMap<string, readonly string[]>,
): (id: string) => string | undefined {
  let standing: ReturnType<typeof openMilestones> | undefined;
  const known = () => (standing ??= openMilestones(rows, followed, versionsOf));

  const ofItsVersions = (id: string): string | undefined => {
    const start = rows.get(id)?.start ?? '';
    const versions = versionsOf.get(id) ?? [];
    const issuesOf = versions.flatMap((version) => firstFrom(known().ofVersion.get(version) ?? [], start) ?? []);
    const own = versions.flatMap((version) => rows.get(versionRowId(version)) ?? []).filter(isOpenMilestone);
    return (issuesOf.sort(sooner)[0] ?? own.sort(sooner)[0])?.id;
  };
  const parentOf = (id: string) => {
    const row = rows.get(id);
    return row?.elsewhere ? undefined : row?.parentId;
  };
  return (id) => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parentOf(at)) {
      seen.add(at);
      const found = known().alongLinks(at) ?? ofItsVersions(at);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Open milestones in the order of their dates: what leads to them, and those of each version. */
function openMilestones(rows: Rows, followed: FollowedLinks, versionsOf: ReadonlyMap<string, readonly string[]>) {
  const open = [...rows.values()].filter(isOpenMilestone).sort(sooner);
  const alongLinks = followed(open.map(({ id }) => id));
  const dated = open.filter(({ finish }) => finish !== undefined);
  const ofVersion = grouped(
    dated.flatMap((row) => (versionsOf.get(row.id) ?? []).map((version) => [version, row] as const)),
  );
  return { alongLinks, ofVersion };
}

function isOpenMilestone({ kind, done }: ScheduleRow): boolean {
  return kind === 'milestone' && !done;
}

function sooner(a: ScheduleRow, b: ScheduleRow): number {
  return ascending(a.finish ?? '9999', b.finish ?? '9999') || ascending(a.id, b.id);
}

/** The first of these, which stand in the order of their dates, that is not before `start`. */
function firstFrom(milestones: readonly ScheduleRow[], start: string): ScheduleRow | undefined {
  let low = 0;
  let high = milestones.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((milestones[middle]?.finish ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return milestones[low];
}
