import { minutesOfDay, type WorkCalendar } from '../model/calendar';
import type { IsoDate } from '../model/date';
import type { Activity } from '../model/activity';
import type { Issue, Version } from '../model/issue';
import { dayTimes } from '../model/issue-to-activity';
import type { Plan, PlanActivity, PlanBaseline } from '../model/plan';
import { planCalendarOf } from '../model/plan-calendar-of';
import type { PlanLink } from '../model/plan-link';
import { linkTermsOf } from '../model/link-terms';
import { present } from '../model/present';
import { workingMinutes } from '../model/working-minutes';
import type { Project } from '../model/project';
import type { ProjectSettings } from '../model/settings';
import { besideField, besideName } from './beside-work';
import { comparedIssue, type ComparedActivity } from './compared-activity';
import { exportedStateField, exportedStateName, exportedStateText } from './exported-state';
import { inFileIds } from './plan-difference';
import type { PeopleTimes } from './person-times';
import { projectSchedule } from './project-schedule';
import { scheduleFacts } from './schedule-facts';
import { elsewhereActivity, versionActivity } from './schedule-plan-beside';
import { resourcesOf } from './schedule-plan-people';
import type { ScheduleRow } from './schedule-row';
import { versionRowId } from './version-row';

interface SchedulePull {
  readonly project: Project;
  readonly own: readonly Issue[];
  readonly elsewhere: readonly Issue[];
  readonly versions: readonly Version[];
  /** [L23] When the owners of work without dates work. */
  readonly times?: PeopleTimes;
}

interface PlanKeeping {
  /** Whether the project has a field for the start of work. */
  readonly keepsStart: boolean;
  /** Named baselines by the id of the row, numbered from 1; number 0 is the first due date. */
  readonly baselines?: ReadonlyMap<string, readonly PlanBaseline[]>;
}

const calendarId = '1';

/**
 * [F15] The schedule as a plan for other tools: work and milestones of the project under the ids of their issues, with the
 * dates that people gave as set by hand. [F16] Versions stand among them, linked work of other projects at the end.
 */
export function schedulePlan(
  pull: SchedulePull,
  settings: ProjectSettings,
  asOf: IsoDate,
  { keepsStart, baselines = new Map() }: PlanKeeping,
): Plan {
  const { calendar, dependencyLinks } = settings;
  const schedule = projectSchedule(pull, settings, asOf);
  const { placed, links, calendars } = scheduleFacts(pull, settings);
  const known = new Map(placed.map((one) => [one.issue.key, one]));
  const rows = schedule.rows.filter(({ key, elsewhere }) => key !== undefined && !elsewhere && known.has(key));
  const ids = new Map(rows.map(({ id }) => [id, known.get(id)?.issue.id ?? id]));
  const wholes = new Set(rows.flatMap(({ parentId }) => parentId ?? []));
  const facts = rows.flatMap((row) => {
    const one = known.get(row.id);
    if (!one) return [];
    const held = inFileIds(comparedIssue(one.issue, { keepsStart, dependencyLinks }), ids).values;
    const named = baselines.get(row.id) ?? [];
    const given = {
      row,
      named,
      issue: one.issue,
      holds: wholes.has(row.id),
      held,
      ...present({ activity: one.activity }),
    };
    return [{ held, issue: one.issue, activity: planActivity(given, calendar) }];
  });
  const own = new Map(facts.map(({ issue, activity }) => [issue.key, activity]));
  const versions = new Map(pull.versions.map((version) => [versionRowId(version.id), version]));
  const standing = schedule.rows.flatMap((row) => {
    const version = versions.get(row.id);
    return (version ? versionActivity(row, version, baselines.get(row.id) ?? [], calendar) : own.get(row.id)) ?? [];
  });
  const neighbours = new Map(
    schedule.rows.flatMap((row) => {
      const issue = row.elsewhere ? known.get(row.id)?.issue : undefined;
      const activity = issue && elsewhereActivity(row, issue.id, calendar);
      return activity ? [[row.id, activity] as const] : [];
    }),
  );
  const activities = facts.map(({ activity }) => activity);
  const starts = activities.flatMap(({ start }) => start ?? []).sort();
  const finishes = activities.flatMap(({ finish }) => finish ?? []).sort();
  const days = dayTimes(calendar);
  const people = resourcesOf(facts, { calendars, baseId: calendarId });
  return {
    project: {
      name: pull.project.name,
      title: pull.project.name,
      statusDate: days.finish(asOf),
      calendarId,
      minutesPerDay: minutesOfDay(calendar),
      minutesPerWeek: calendar.hoursByWeekday.reduce((sum, hours) => sum + hours, 0) * 60,
      daysPerMonth: 20,
      textNames: { [besideField]: besideName, [exportedStateField]: exportedStateName },
      start: starts[0] ?? days.start(asOf),
      ...present({ finish: finishes.at(-1), currency: settings.budget?.currency }),
    },
    calendars: [planCalendarOf(calendar, calendarId, 'Project'), ...people.calendars],
    activities: [...standing, ...neighbours.values()],
    links: [
      ...facts.flatMap(({ activity, held }) => linksOf(activity.id, held)),
      ...linksBetween(links, own, neighbours),
    ],
    resources: people.resources,
    assignments: people.assignments,
  };
}

interface RowFacts {
  readonly row: ScheduleRow;
  readonly issue: Issue;
  readonly activity?: Activity;
  /** Others belong to it. */
  readonly holds: boolean;
  readonly held: ComparedActivity['values'];
  readonly named: readonly PlanBaseline[];
}

function planActivity({ row, issue, activity, holds, held, named }: RowFacts, calendar: WorkCalendar): PlanActivity {
  const days = dayTimes(calendar);
  const milestone = row.kind === 'milestone';
  const summary = holds && !milestone;
  const stated = issue.start !== undefined || issue.due !== undefined;
  const manual = row.kind !== 'summary' && stated && !row.done;
  const start = activity?.actualStart?.slice(0, 10) ?? (manual ? (issue.start ?? row.start) : row.start);
  const finish = activity?.actualFinish?.slice(0, 10) ?? (manual ? (issue.due ?? row.finish) : row.finish);
  const first = start !== undefined && finish !== undefined && start > finish ? finish : start;
  const dated = manual || !summary;
  const derived = {
    ...(dated && !milestone && held.start === null && activity?.actualStart === undefined && present({ start: first })),
    ...(dated && held.finish === null && activity?.actualFinish === undefined && present({ finish })),
  };
  const state = exportedStateText(held, derived);
  const planned = !summary && !milestone && !stated && !row.done && activity?.actualStart === undefined;
  // The calendar of the one who does it says on which days that is.
  const onOwnersTime = planned && activity?.calendarId !== undefined ? activity.durationMinutes : undefined;
  return {
    id: issue.id,
    name: row.title,
    outlineLevel: row.level + 1,
    issueKey: issue.key,
    summary,
    milestone,
    manual,
    inactive: false,
    elapsed: false,
    estimated: false,
    priority: 500,
    percentComplete: row.done ? 100 : (row.percentComplete ?? 0),
    texts: { [exportedStateField]: state },
    baselines: [...(row.original === undefined ? [] : [{ number: 0, finish: days.finish(row.original) }]), ...named],
    computed: { critical: row.critical },
    ...present({
      start: milestone ? finish && days.finish(finish) : first && days.start(first),
      finish: finish && days.finish(finish),
      durationMinutes: milestone
        ? 0
        : (onOwnersTime ?? (first && finish ? workingMinutes(first, finish, calendar) : undefined)),
      workMinutes: summary || typeof held.workMinutes !== 'number' ? undefined : held.workMinutes,
      remainingWorkMinutes:
        summary || row.remainingHours === undefined ? undefined : Math.round(row.remainingHours * 60),
      constraint: planned && first ? ({ kind: 'start-no-earlier-than', date: days.start(first) } as const) : undefined,
      deadline: activity?.deadline,
      actualStart: summary ? undefined : activity?.actualStart && first && (milestone ? undefined : days.start(first)),
      actualFinish: summary ? undefined : activity?.actualFinish,
    }),
  };
}

function linksOf(successorId: string, { predecessors }: ComparedActivity['values']): readonly PlanLink[] {
  if (!Array.isArray(predecessors)) return [];
  return predecessors.flatMap((text: string) => {
    const [predecessorId = ''] = text.split(' ', 1);
    const terms = linkTermsOf(text.slice(predecessorId.length + 1));
    return terms ? [{ predecessorId, successorId, ...terms }] : [];
  });
}

/** Links that lead to or from work of other projects. */
function linksBetween(
  links: readonly PlanLink[],
  own: ReadonlyMap<string, PlanActivity>,
  neighbours: ReadonlyMap<string, PlanActivity>,
): readonly PlanLink[] {
  return links.flatMap(({ predecessorId, successorId, type, lag }) => {
    const isAcross = neighbours.has(predecessorId) !== neighbours.has(successorId);
    const [from, to] = [predecessorId, successorId].map((id) => (own.get(id) ?? neighbours.get(id))?.id);
    return isAcross && from !== undefined && to !== undefined
      ? [{ predecessorId: from, successorId: to, type, ...present({ lag }) }]
      : [];
  });
}
