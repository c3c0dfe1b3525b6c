import { minutesOfDay, workHours, type WorkCalendar } from '../model/calendar';
import { addDays, type IsoDate } from '../model/date';
import type { Activity } from '../model/activity';
import type { Issue, Version } from '../model/issue';
import { dayTimes } from '../model/issue-to-activity';
import type { Plan, PlanActivity, PlanBaseline } from '../model/plan';
import { planCalendarOf } from '../model/plan-calendar-of';
import type { PlanLink } from '../model/plan-link';
import { linkTermsOf } from '../model/link-terms';
import { present } from '../model/present';
import type { Project } from '../model/project';
import type { ProjectSettings } from '../model/settings';
import { comparedIssue, type ComparedActivity } from './compared-activity';
import { exportedStateField, exportedStateName, exportedStateText } from './exported-state';
import { inFileIds } from './plan-difference';
import { projectSchedule } from './project-schedule';
import { scheduleFacts } from './schedule-facts';
import { resourcesOf } from './schedule-plan-people';
import type { ScheduleRow } from './schedule-row';

interface SchedulePull {
  readonly project: Project;
  readonly own: readonly Issue[];
  readonly elsewhere: readonly Issue[];
  readonly versions: readonly Version[];
}

interface PlanKeeping {
  /** Whether the project has a field for the start of work. */
  readonly keepsStart: boolean;
  /** Named baselines by issue key, numbered from 1; number 0 is the first due date. */
  readonly baselines?: ReadonlyMap<string, readonly PlanBaseline[]>;
}

const calendarId = '1';

/**
 * [F15] The schedule as a plan for other tools: work and milestones of the project under the ids of their issues, with the
 * dates that people gave as set by hand. Versions and work of other projects stay out, since they have no issue here.
 */
export function schedulePlan(
  pull: SchedulePull,
  settings: ProjectSettings,
  asOf: IsoDate,
  { keepsStart, baselines = new Map() }: PlanKeeping,
): Plan {
  const { calendar, dependencyLinks } = settings;
  const schedule = projectSchedule(pull, settings, asOf);
  const placed = scheduleFacts(pull.own, pull.elsewhere, pull.versions, settings).placed;
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
  const activities = facts.map(({ activity }) => activity);
  const starts = activities.flatMap(({ start }) => start ?? []).sort();
  const finishes = activities.flatMap(({ finish }) => finish ?? []).sort();
  const days = dayTimes(calendar);
  return {
    project: {
      name: pull.project.name,
      title: pull.project.name,
      statusDate: days.finish(asOf),
      calendarId,
      minutesPerDay: minutesOfDay(calendar),
      minutesPerWeek: calendar.hoursByWeekday.reduce((sum, hours) => sum + hours, 0) * 60,
      daysPerMonth: 20,
      textNames: { [exportedStateField]: exportedStateName },
      ...present({ start: starts[0], finish: finishes.at(-1), currency: settings.budget?.currency }),
    },
    calendars: [planCalendarOf(calendar, calendarId, 'Project')],
    activities,
    links: facts.flatMap(({ activity, held }) => linksOf(activity.id, held)),
    ...resourcesOf(facts),
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
      durationMinutes: milestone ? 0 : first && finish ? workingMinutes(first, finish, calendar) : undefined,
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

const longestDays = 4_000;

function workingMinutes(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number {
  let hours = 0;
  for (let day = from, count = 0; day <= to && count < longestDays; day = addDays(day, 1), count += 1)
    hours += workHours(calendar, day);
  return Math.round(hours * 60);
}
