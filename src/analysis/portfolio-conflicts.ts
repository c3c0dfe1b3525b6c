import type { IsoDate } from '../model/date';
import { dependencyOf } from '../model/dependency';
import type { Issue, Version } from '../model/issue';
import type { Project } from '../model/project';
import type { ProjectSettings } from '../model/settings';
import type { LoadBands } from '../model/team-plan';
import { leadDays } from './lead-days';
import type { LinkConflict } from './link-conflict';
import { linkConflicts, worstFirst } from './link-conflicts';
import { milestonesAfter } from './milestones-after';
import { followedBack } from './milestones-along';
import { openWork } from './open-work';
import { ownerTimes } from './owner-times';
import type { PeopleTimes } from './person-times';
import { projectSchedule } from './project-schedule';
import type { ScheduleRow } from './schedule-row';

/** The open work of one project, as far as the reader may see it. */
export interface ProjectWork {
  readonly project: Project;
  readonly settings: ProjectSettings;
  readonly issues: readonly Issue[];
  readonly versions: readonly Version[];
}

/** When the people of a project work, as that project plans with them. */
export interface ProjectTimes extends ProjectWork {
  readonly times: PeopleTimes;
  readonly bands: LoadBands;
  /** [K33] Work of these people that the reader may not see, as far as they count it. */
  readonly hidden?: readonly Issue[];
}

/** Links of all projects that cannot hold or are at risk. */
export interface PortfolioConflicts {
  readonly asOf: IsoDate;
  readonly projects: readonly Project[];
  /** Projects that the reader may browse and that were not read, being too many. */
  readonly leftOut: number;
  /** Links between open issues that were looked at. */
  readonly links: number;
  /** Worst first. */
  readonly conflicts: readonly LinkConflict[];
  /** Further conflicts, less grave than those listed. */
  readonly more: number;
  /** The ends of the conflicts and the milestones that they endanger. */
  readonly rows: readonly ScheduleRow[];
}

const mostListed = 1_000;

/**
 * [L17] Each end stands on the dates of its own project's schedule; a link is judged by the project of the end that waits, also for what
 * is overload. All open work of these projects counts as load, other commitments (K33) with it.
 */
export function portfolioConflicts(work: readonly ProjectTimes[], asOf: IsoDate, leftOut: number): PortfolioConflicts {
  const issues = new Map(work.flatMap((part) => part.issues.map((issue) => [issue.key, issue] as const)));
  const schedules = work.map(({ project, settings, issues: own, versions, times }) => {
    const elsewhere = othersOf(own, issues, settings);
    return { settings, schedule: projectSchedule({ project, own, elsewhere, versions, times }, settings, asOf) };
  });
  const rows = new Map(
    schedules.flatMap(({ schedule }) =>
      schedule.rows.flatMap((row) => (row.elsewhere ? [] : [[row.id, row] as const])),
    ),
  );
  const everything = work.flatMap(({ settings, issues: own }) => openWork(own, settings));
  const judged = work.map(({ project, settings, times, bands, hidden = [] }, place) => {
    const links = (schedules[place]?.schedule.links ?? []).flatMap((link) => {
      const [from, to] = [rows.get(link.from), rows.get(link.to)];
      if (!from || to?.projectKey !== project.key) return [];
      const { leadDays: _alone, ...ends } = link;
      const lead = leadDays(from, to, link.terms, settings.calendar, asOf);
      return [{ ...ends, ...(lead !== undefined && { leadDays: lead }) }];
    });
    const accounts = [...new Set(links.flatMap(({ from }) => rows.get(from)?.owner?.accountId ?? []))];
    const loaded = new Set(accounts);
    const facts = { times, bands, work: everything, hidden: openWork(hidden, settings), loaded };
    return { settings, links, owners: ownerTimes(accounts, facts, settings.calendar, asOf) };
  });
  const links = judged.flatMap((one) => one.links);
  const versionsOf = schedules.flatMap(({ schedule }) => Object.entries(schedule.basis.versions));
  const milestoneAfter = milestonesAfter(rows, followedBack(links), new Map(versionsOf));
  const all = judged.flatMap(({ settings, links: own, owners }) =>
    linkConflicts({ rows, links: own, milestoneAfter, owners }, settings, asOf),
  );
  const conflicts = all.sort(worstFirst(rows)).slice(0, mostListed);
  const named = new Set(conflicts.flatMap(({ from, to, endangers }) => [from, to, ...(endangers ? [endangers] : [])]));
  return {
    asOf,
    projects: work.map(({ project }) => project),
    leftOut,
    links: links.length,
    conflicts,
    more: all.length - conflicts.length,
    rows: [...rows.values()].filter(({ id }) => named.has(id)),
  };
}

/** The other ends of a project's links, among all that was read. */
function othersOf(
  own: readonly Issue[],
  issues: ReadonlyMap<string, Issue>,
  { dependencyLinks }: ProjectSettings,
): readonly Issue[] {
  return own.flatMap(({ key, projectKey, links }) =>
    links.flatMap((link) => {
      const other = issues.get(link.key);
      return other && other.projectKey !== projectKey && dependencyOf(key, link, dependencyLinks) ? [other] : [];
    }),
  );
}
