import { daysBetween, isIsoDate, type IsoDate } from '../model/date';
import { present } from '../model/present';
import type { Finding } from '../model/finding';
import type { Issue, Version } from '../model/issue';
import type { Project } from '../model/project';
import { isFrom } from '../model/register-entry';
import type { ProjectSettings } from '../model/settings';
import { withComparedDates, type ComparedBaselines } from './compared-dates';
import { leadDays } from './lead-days';
import { linkConflicts, type LinkConflict } from './link-conflicts';
import { mergeFindings } from './merge-findings';
import { milestonesAfter } from './milestones-after';
import { milestones, type Milestone } from './milestones';
import { plannedDates } from './planned-dates';
import { scheduleCounts, type ScheduleCounts } from './schedule-counts';
import { scheduleFacts } from './schedule-facts';
import type { ScheduleLink, ScheduleRow } from './schedule-row';
import { scheduleRows } from './schedule-rows';

/** A project's schedule as it stands on a day. */
export interface ProjectSchedule {
  readonly asOf: IsoDate;
  /** ISO weekdays and days on which nobody works. */
  readonly daysOff: { readonly weekdays: readonly number[]; readonly holidays: readonly IsoDate[] };
  /** In the order of the outline. */
  readonly rows: readonly ScheduleRow[];
  readonly links: readonly ScheduleLink[];
  readonly conflicts: readonly LinkConflict[];
  readonly milestones: readonly Milestone[];
  readonly counts: ScheduleCounts;
  /** When the last of it ends. */
  readonly finish?: IsoDate;
  readonly findings: readonly Finding[];
}

/** [L1] Days for which a released version stays on the schedule, as finished work does. */
const daysShown = 60;

interface SchedulePull {
  readonly project: Project;
  /** Issues of the project with their history, milestones among them. */
  readonly own: readonly Issue[];
  /** Issues of other projects that links lead to, as far as the reader may see them. */
  readonly elsewhere: readonly Issue[];
  readonly versions: readonly Version[];
  readonly baselines?: ComparedBaselines;
}

/** Works out the schedule of one project from its issues, versions and links. */
export function projectSchedule(pull: SchedulePull, settings: ProjectSettings, asOf: IsoDate): ProjectSchedule {
  const { project, own, elsewhere, baselines = {} } = pull;
  const versions = pull.versions.filter((version) => !isPast(version, asOf));
  const { calendar } = settings;
  const facts = scheduleFacts(own, elsewhere, versions, settings);
  const planned = plannedDates(facts, calendar, asOf);
  const summaries = new Set(facts.activities.flatMap(({ parentId }) => parentId ?? []));
  const { placed, links: given } = facts;
  const bare = scheduleRows(
    { placed, versions, project, dates: planned.dates, links: given, summaries },
    settings,
    asOf,
  );
  const rows = withComparedDates(bare, own, baselines, calendar, asOf);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const links = given.flatMap(({ predecessorId: from, successorId: to }): ScheduleLink[] => {
    const [before, after] = [byId.get(from), byId.get(to)];
    if (!before || !after) return [];
    const lead = leadDays(before, after, calendar, asOf);
    return [{ from, to, acrossProjects: before.projectKey !== after.projectKey, ...present({ leadDays: lead }) }];
  });
  const milestoneAfter = milestonesAfter(byId, links, [...own, ...elsewhere]);
  const conflicts = linkConflicts({ rows: byId, links, milestoneAfter }, settings, asOf);
  const issues = own.filter((issue) => isFrom(settings.milestones, issue));
  const work = own.filter((issue) => !isFrom(settings.milestones, issue));
  const dated = milestones({ issues, versions, work, baselines }, settings, asOf);
  return {
    asOf,
    daysOff: {
      weekdays: calendar.hoursByWeekday.flatMap((hours, index) => (hours > 0 ? [] : [index + 1])),
      holidays: calendar.holidays,
    },
    rows,
    links,
    conflicts,
    milestones: dated,
    counts: scheduleCounts(rows, conflicts, dated, settings.tolerances),
    ...present({ finish: lastFinish(rows) }),
    findings: mergeFindings([...facts.findings, ...planned.findings]),
  };
}

/** Released so long ago that it only takes up room. */
function isPast({ released, release }: Version, asOf: IsoDate): boolean {
  return released && release !== undefined && isIsoDate(release) && daysBetween(release, asOf) > daysShown;
}

function lastFinish(rows: readonly ScheduleRow[]): IsoDate | undefined {
  const last = rows.reduce(
    (latest, { finish, elsewhere }) => (!elsewhere && finish && finish > latest ? finish : latest),
    '',
  );
  return last === '' ? undefined : last;
}
