import { grouped } from '../model/grouped';
import type { LinkConflict } from './link-conflict';
import { mergeSorted } from './merge-sorted';
import type { Milestone } from './milestones';
import type { ProjectSchedule } from './project-schedule';
import type { RedatedRows } from './redated-rows';
import type { RelinkedRows } from './relinked-rows';
import { eachCount, isBroken, isCounted, slippedRows, type CountedBy, type ScheduleCounts } from './schedule-counts';
import { milestoneRowId } from './version-row';

/** [S17] A schedule made ready to be counted when a few rows have other dates: only these, and what hangs on them, are looked at. */
export function openRecounting(schedule: ProjectSchedule, places: Places) {
  const { rows: before, conflicts, counts, basis } = schedule;
  const parts = grouped(before.map(({ parentId }, place) => [parentId, place] as const));
  const counted = eachCount((kind) => new Set(counts[kind]));
  const followers = tally(conflicts, followerOf);
  const endangered = tally(conflicts, endangeredOf);
  return (
    { was, get }: RedatedRows,
    { gone, found }: RelinkedRows,
    milestones: readonly Milestone[],
  ): ScheduleCounts => {
    const by: CountedBy = {
      rows: { get },
      followers: tallied(followers, gone, found, followerOf),
      endangered: tallied(endangered, gone, found, endangeredOf),
      slipped: slippedRows(milestones, basis.settings.tolerances),
    };
    const asked = new Set<number>(was.keys());
    for (const { id } of was.values()) for (const part of parts.get(id) ?? []) asked.add(part);
    for (const { to, endangers = to } of [...gone, ...found])
      for (const id of [to, endangers]) asked.add(places.get(id) ?? -1);
    const place = (id: string) => places.get(id) ?? -1;
    const expected = milestones.filter((milestone, at) => milestone !== schedule.milestones[at]);
    for (const milestone of expected) asked.add(place(milestoneRowId(milestone)));
    return eachCount((kind) => {
      const changed = [...asked].flatMap((at) => {
        const row = get(before[at]?.id ?? '');
        return row && isCounted[kind](row, by) !== counted[kind].has(row.id) ? [row.id] : [];
      });
      if (changed.length === 0) return counts[kind];
      const others = new Set(changed);
      const kept = counts[kind].filter((id) => !others.has(id));
      const come = changed.filter((id) => !counted[kind].has(id)).sort((a, b) => place(a) - place(b));
      return mergeSorted(kept, come, (a, b) => place(a) - place(b));
    });
  };
}

type Places = ReadonlyMap<string, number>;
type Named = (conflict: LinkConflict) => string | undefined;
const followerOf: Named = ({ to }) => to;
const endangeredOf: Named = ({ endangers }) => endangers;

/** How many broken links name each row. */
function tally(conflicts: readonly LinkConflict[], named: Named): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const conflict of conflicts) {
    const id = isBroken(conflict) ? named(conflict) : undefined;
    if (id !== undefined) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
}

/** Rows that are named after some conflicts have gone and others come. */
function tallied(
  before: ReadonlyMap<string, number>,
  gone: readonly LinkConflict[],
  found: readonly LinkConflict[],
  named: Named,
) {
  const [fewer, more] = [tally(gone, named), tally(found, named)];
  return { has: (id: string) => (before.get(id) ?? 0) - (fewer.get(id) ?? 0) + (more.get(id) ?? 0) > 0 };
}
