import { grouped } from '../model/grouped';
import { present } from '../model/present';
import { leadDays } from './lead-days';
import type { LinkConflict } from './link-conflict';
import { endangeredBy, linkConflict, worstFirst } from './link-conflicts';
import { mergeSorted } from './merge-sorted';
import { milestonesAfter } from './milestones-after';
import { followedBack } from './milestones-along';
import { ownerReasons } from './owner-reasons';
import type { ProjectSchedule } from './project-schedule';
import type { RedatedRows } from './redated-rows';
import type { ScheduleLink, ScheduleRow } from './schedule-row';

/** The links of a schedule whose rows have other dates. */
export interface RelinkedRows {
  readonly links: readonly ScheduleLink[];
  readonly conflicts: readonly LinkConflict[];
  /** Conflicts as they were that are others now or none any more, and those that stand for them. */
  readonly gone: readonly LinkConflict[];
  readonly found: readonly LinkConflict[];
}

/** [S17] A schedule made ready to be asked for its links when a few rows have other dates: only the links of these are looked at. */
export function openRelinking({ rows: before, links, conflicts, basis, asOf }: ProjectSchedule) {
  const { settings, owners } = basis;
  const reasonsOfOwner = owners && ownerReasons(owners, settings.calendar, asOf);
  const versions = new Map(Object.entries(basis.versions));
  const standing = new Map(before.map((row) => [row.id, row]));
  const followed = followedBack(links);
  const milestoneBefore = milestonesAfter(standing, followed, versions);
  const linksOf = grouped(links.flatMap(({ from, to }, place) => [[from, place] as const, [to, place] as const]));
  const placeOf = new Map(conflicts.map(({ from, to }, place) => [`${from} ${to}`, place]));

  return ({ rows, was, get }: RedatedRows): RelinkedRows => {
    const dated = [...was].flatMap(([place, row]) => (isMoved(row, rows[place]) ? [row] : []));
    const touched = new Set(dated.flatMap(({ id }) => linksOf.get(id) ?? []));
    const now = [...links];
    for (const place of touched) {
      const link = links[place];
      const [from, to] = [get(link?.from ?? ''), get(link?.to ?? '')];
      if (!link || !from || !to) continue;
      const { leadDays: _before, ...rest } = link;
      now[place] = { ...rest, ...present({ leadDays: leadDays(from, to, rest.terms, settings.calendar, asOf) }) };
    }
    const isMilestoneMoved = dated.some((row) => decidesMilestones(row, get(row.id), versions));
    const known = { get, values: () => rows.values() };
    const milestoneAfter = isMilestoneMoved ? milestonesAfter(known, followed, versions) : milestoneBefore;
    const ends = { rows: known, milestoneAfter, ...present({ reasonsOfOwner }) };

    const found: LinkConflict[] = [];
    const places = new Set<number>();
    for (const place of touched) {
      const link = now[place];
      const conflict = link && linkConflict(link, ends, settings, asOf);
      if (conflict) found.push(conflict);
      const held = link && placeOf.get(`${link.from} ${link.to}`);
      if (held !== undefined) places.add(held);
    }
    if (isMilestoneMoved) {
      const moved = new Set(dated.map(({ id }) => id));
      conflicts.forEach((conflict, place) => {
        if (places.has(place)) return;
        const { endangers: first, ...rest } = conflict;
        const endangers = endangeredBy(conflict.to, ends);
        if (endangers === first && !moved.has(first ?? '')) return;
        places.add(place);
        found.push(endangers === first ? conflict : { ...rest, ...present({ endangers }) });
      });
    }
    const order = worstFirst(known);
    return {
      links: now,
      conflicts: mergeSorted(without(conflicts, places), found.sort(order), order),
      gone: [...places].flatMap((place) => conflicts[place] ?? []),
      found,
    };
  };
}

function isMoved(before: ScheduleRow, after: ScheduleRow | undefined): boolean {
  return before.start !== after?.start || before.finish !== after?.finish;
}

/** Whether another milestone can come first now: [L12] asks for the dates of milestones, and for the starts of what has a version. */
function decidesMilestones(
  { id, kind, start, finish }: ScheduleRow,
  after: ScheduleRow | undefined,
  versions: ReadonlyMap<string, readonly string[]>,
): boolean {
  return (kind === 'milestone' && after?.finish !== finish) || (versions.has(id) && after?.start !== start);
}

function without<T>(all: readonly T[], places: ReadonlySet<number>): readonly T[] {
  const gone = [...places].sort((a, b) => a - b);
  const begins = [0, ...gone.map((place) => place + 1)];
  return new Array<T>().concat(...begins.map((begin, turn) => all.slice(begin, gone[turn])));
}
