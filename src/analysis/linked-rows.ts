import type { IsoDate } from '../model/date';
import { present } from '../model/present';
import type { ProjectSettings } from '../model/settings';
import { leadDays } from './lead-days';
import type { LinkConflict } from './link-conflict';
import { linkConflicts } from './link-conflicts';
import { milestonesAfter } from './milestones-after';
import { followedBack } from './milestones-along';
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

/** The links of a schedule's rows, and all that is wrong with them. */
export function linkedRows(
  { rows, links: given, milestones, versions, owners }: RowFacts,
  settings: Pick<ProjectSettings, 'calendar' | 'tolerances'>,
  asOf: IsoDate,
): LinkedRows {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const links = given.flatMap(({ predecessorId, successorId, type, lag, linkId }): ScheduleLink[] => {
    const [before, after] = [byId.get(predecessorId), byId.get(successorId)];
    if (!before || !after) return [];
    const terms = { type, ...present({ lag }) };
    const lead = leadDays(before, after, terms, settings.calendar, asOf);
    const across = before.projectKey !== after.projectKey;
    return [{ from: before.id, to: after.id, terms, acrossProjects: across, ...present({ linkId, leadDays: lead }) }];
  });
  const milestoneAfter = milestonesAfter(byId, followedBack(links), versions);
  const conflicts = linkConflicts({ rows: byId, links, milestoneAfter, ...present({ owners }) }, settings, asOf);
  return {
    rows,
    links,
    conflicts,
    counts: scheduleCounts(rows, conflicts, milestones, settings.tolerances),
    ...present({ finish: lastFinish(rows) }),
  };
}

/** When the last of the project's own rows ends. */
export function lastFinish(rows: readonly ScheduleRow[]): IsoDate | undefined {
  const last = rows.reduce(
    (latest, { finish, elsewhere }) => (!elsewhere && finish && finish > latest ? finish : latest),
    '',
  );
  return last === '' ? undefined : last;
}
