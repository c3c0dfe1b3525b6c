import type { IsoDate } from '../model/date';
import type { LinkTerms } from '../model/link-terms';
import { present } from '../model/present';
import type { ProjectSettings } from '../model/settings';
import { leadDays } from './lead-days';
import { linkConflicts, type LinkConflict } from './link-conflicts';
import { milestonesAfter } from './milestones-after';
import { movesMilestones, type Redated } from './redated';
import type { Milestone } from './milestones';
import type { OwnerTimes } from './owner-times';
import { scheduleCounts, type ScheduleCounts } from './schedule-counts';
import type { IssuePlanLink } from './schedule-facts';
import type { ScheduleLink, ScheduleRow } from './schedule-row';

/** What follows from the rows of a schedule and the links between them. */
export interface LinkedRows {
  readonly rows: readonly ScheduleRow[];
  readonly links: readonly ScheduleLink[];
  readonly conflicts: readonly LinkConflict[];
  readonly counts: ScheduleCounts;
  /** When the last of it ends. */
  readonly finish?: IsoDate;
}

interface RowFacts {
  readonly rows: readonly ScheduleRow[];
  readonly links: readonly IssuePlanLink[];
  readonly milestones: readonly Milestone[];
  /** Ids of the versions that rows belong to. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
  readonly owners?: OwnerTimes;
}

/** [S17] Where a few rows of a schedule have other dates, only what hangs on them is worked out anew. */
export function linkedRows(
  { rows, links: given, milestones, versions, owners }: RowFacts,
  settings: Pick<ProjectSettings, 'calendar' | 'tolerances'>,
  asOf: IsoDate,
  redated?: Redated,
): LinkedRows {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const linkOf = (from: string, to: string, terms: LinkTerms, linkId?: string): ScheduleLink[] => {
    const [before, after] = [byId.get(from), byId.get(to)];
    if (!before || !after) return [];
    const lead = leadDays(before, after, terms, settings.calendar, asOf);
    const across = before.projectKey !== after.projectKey;
    return [{ from, to, terms, acrossProjects: across, ...present({ linkId, leadDays: lead }) }];
  };
  const isTouched = ({ from, to }: ScheduleLink) => redated?.was.has(from) || redated?.was.has(to);
  const links = redated
    ? redated.before.links.map((link) =>
        isTouched(link) ? (linkOf(link.from, link.to, link.terms, link.linkId)[0] ?? link) : link,
      )
    : given.flatMap(({ predecessorId, successorId, type, lag, linkId }) =>
        linkOf(predecessorId, successorId, { type, ...present({ lag }) }, linkId),
      );
  const sameMilestones = redated !== undefined && !movesMilestones(redated, byId, versions);
  const milestoneAfter = sameMilestones ? redated.milestoneAfter : milestonesAfter(byId, links, versions);
  const kept = redated && { ...redated, sameMilestones };
  const conflicts = linkConflicts({ rows: byId, links, milestoneAfter, ...present({ owners }) }, settings, asOf, kept);
  return {
    rows,
    links,
    conflicts,
    counts: scheduleCounts(rows, conflicts, milestones, settings.tolerances),
    ...present({ finish: lastFinish(rows) }),
  };
}

function lastFinish(rows: readonly ScheduleRow[]): IsoDate | undefined {
  const last = rows.reduce(
    (latest, { finish, elsewhere }) => (!elsewhere && finish && finish > latest ? finish : latest),
    '',
  );
  return last === '' ? undefined : last;
}
