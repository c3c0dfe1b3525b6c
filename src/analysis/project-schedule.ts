import type { IsoDate } from '../model/date';
import type { Activity } from '../model/activity';
import type { Finding } from '../model/finding';
import type { Issue, Version } from '../model/issue';
import type { PlanCalendar } from '../model/plan-calendar';
import { present } from '../model/present';
import type { Project } from '../model/project';
import { isFrom } from '../model/register-entry';
import type { ProjectSettings } from '../model/settings';
import { awaitedWork, type AwaitedWork } from './awaited-work';
import { withComparedDates, type ComparedBaselines } from './compared-dates';
import { linkedRows, type LinkedRows } from './linked-rows';
import { mergeFindings } from './merge-findings';
import { milestones, type Milestone } from './milestones';
import type { OwnerTimes } from './owner-times';
import { nobodysTimes, type PeopleTimes } from './person-times';
import { compilePlan, plannedDates } from './planned-dates';
import { scheduleFacts, type IssuePlanLink } from './schedule-facts';
import { scheduleRows } from './schedule-rows';

/** What the dates of a schedule were worked out from, so that they can be worked out anew for other dates. */
export interface ScheduleBasis {
  readonly activities: readonly Activity[];
  readonly links: readonly IssuePlanLink[];
  /** [L23] Of owners who do not work as the project does, by account. */
  readonly calendars: readonly PlanCalendar[];
  /** Ids of the versions that rows belong to. */
  readonly versions: Readonly<Record<string, readonly string[]>>;
  /** [M2] What milestones wait for that the rows do not tell, by row. */
  readonly awaited: Readonly<Record<string, AwaitedWork>>;
  readonly settings: Pick<ProjectSettings, 'calendar' | 'tolerances'>;
  /** Absent where nobody knows when the owners of blockers work. */
  readonly owners?: OwnerTimes;
}

/** A project's schedule as it stands on a day. */
export interface ProjectSchedule extends LinkedRows {
  readonly asOf: IsoDate;
  /** ISO weekdays and days on which nobody works. */
  readonly daysOff: { readonly weekdays: readonly number[]; readonly holidays: readonly IsoDate[] };
  readonly milestones: readonly Milestone[];
  readonly basis: ScheduleBasis;
  readonly findings: readonly Finding[];
}

interface SchedulePull {
  readonly project: Project;
  /** Issues of the project with their history, milestones among them. */
  readonly own: readonly Issue[];
  /** Issues of other projects that links lead to, as far as the reader may see them. */
  readonly elsewhere: readonly Issue[];
  readonly versions: readonly Version[];
  readonly baselines?: ComparedBaselines;
  readonly owners?: OwnerTimes;
  /** [L23] When the owners of work without dates work; the project's calendar counts for others. */
  readonly times?: PeopleTimes;
}

/** Works out the schedule of one project from its issues, versions and links. */
export function projectSchedule(pull: SchedulePull, settings: ProjectSettings, asOf: IsoDate): ProjectSchedule {
  const { project, own, elsewhere, versions, baselines = {}, owners, times = nobodysTimes } = pull;
  const { calendar } = settings;
  const facts = scheduleFacts({ own, elsewhere, versions, times }, settings);
  const planned = plannedDates(compilePlan(facts, calendar, asOf));
  const summaries = new Set(facts.activities.flatMap(({ parentId }) => parentId ?? []));
  const { placed, links: given } = facts;
  const bare = scheduleRows(
    { placed, versions, project, dates: planned.dates, links: given, summaries },
    settings,
    asOf,
  );
  const rows = withComparedDates(bare, own, baselines, calendar, asOf);
  const issues = own.filter((issue) => isFrom(settings.milestones, issue));
  const work = own.filter((issue) => !isFrom(settings.milestones, issue));
  const dated = milestones({ issues, versions, work, baselines }, settings, asOf);
  const known = new Set(rows.map(({ id }) => id));
  const versionIds = versionsOf([...own, ...elsewhere]);
  return {
    asOf,
    daysOff: {
      weekdays: calendar.hoursByWeekday.flatMap((hours, index) => (hours > 0 ? [] : [index + 1])),
      holidays: calendar.holidays,
    },
    ...linkedRows(
      { rows, links: given, milestones: dated, versions: versionIds, ...present({ owners }) },
      settings,
      asOf,
    ),
    milestones: dated,
    basis: {
      activities: facts.activities,
      links: given,
      calendars: facts.calendars,
      versions: Object.fromEntries(versionIds),
      awaited: awaitedWork({ milestones: issues, versions, besides: work.filter(({ key }) => !known.has(key)) }),
      settings: { calendar, tolerances: settings.tolerances },
      ...present({ owners }),
    },
    findings: mergeFindings([...facts.findings, ...planned.findings]),
  };
}

function versionsOf(issues: readonly Issue[]): ReadonlyMap<string, readonly string[]> {
  return new Map(issues.flatMap(({ key, versionIds }) => (versionIds.length > 0 ? [[key, versionIds] as const] : [])));
}
