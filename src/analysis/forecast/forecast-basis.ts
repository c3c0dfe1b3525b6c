import type { Activity } from '../../model/activity';
import { minutesOfDay, type WorkCalendar } from '../../model/calendar';
import type { IsoDate } from '../../model/date';
import type { Issue, Version } from '../../model/issue';
import type { Network } from '../../model/network';
import { planCalendarOf } from '../../model/plan-calendar-of';
import type { PlanLink } from '../../model/plan-link';
import { dateOfTime } from '../../model/plan-time';
import { present } from '../../model/present';
import type { Project } from '../../model/project';
import type { ProjectSettings } from '../../model/settings';
import { scheduleFacts, type PlacedIssue } from '../schedule-facts';
import { versionRowId } from '../version-row';
import { daysFromTo, durationSamples, firstPlannedDays, type DurationSample } from './duration-sample';
import { seedOf } from './seeded-random';

/** Open work whose duration is drawn, in working minutes. */
export interface UncertainWork {
  readonly id: string;
  readonly plannedMinutes: number;
  /** Of work that has begun: what has passed since. */
  readonly elapsedMinutes?: number;
}

export interface AwaitedMilestone {
  readonly id: string;
  readonly title: string;
  /** The date it has. */
  readonly stated?: IsoDate;
}

/** [Q2] Everything that a forecast is drawn from; plain data, so that a browser can draw it too. */
export interface ForecastBasis {
  readonly asOf: IsoDate;
  readonly seed: number;
  readonly samples: readonly DurationSample[];
  readonly network: Network;
  readonly uncertain: readonly UncertainWork[];
  /** Open ones, in the order of their dates. */
  readonly milestones: readonly AwaitedMilestone[];
}

interface ForecastFacts {
  readonly project: Project;
  readonly own: readonly Issue[];
  readonly elsewhere: readonly Issue[];
  readonly versions: readonly Version[];
  /** Finished work, also of longer ago than the schedule shows. */
  readonly past: readonly Issue[];
}

/** [Q2] The open work of a project as a network in which durations are open and stated starts are floors. */
export function forecastBasis(facts: ForecastFacts, settings: ProjectSettings, asOf: IsoDate): ForecastBasis {
  const { calendar } = settings;
  const { placed, activities, links } = scheduleFacts(facts, settings);
  const byKey = new Map(placed.map((one) => [one.issue.key, one]));
  const summaries = new Set(activities.flatMap(({ parentId }) => parentId ?? []));
  const minutesPerDay = minutesOfDay(calendar);
  const uncertain: UncertainWork[] = [];
  const freed = activities.map((activity) => {
    const one = byKey.get(activity.id);
    if (one?.elsewhere || activity.percentComplete === 100 || activity.actualFinish !== undefined) return activity;
    if (!one || one.isMilestone || summaries.has(activity.id)) return bare(activity, 0);
    const work = uncertainWork(one, activity, { calendar, asOf, minutesPerDay });
    uncertain.push(work);
    return notBefore(bare(activity, work.plannedMinutes), activity);
  });
  const network = [...links, ...awaited(placed, facts.versions, freed)];
  const led = ledBy(uncertain, network, freed);
  const isMilestone = ({ id, durationMinutes }: Activity) => durationMinutes === 0 && !summaries.has(id);
  const past = scheduleFacts({ own: [...facts.past, ...facts.own] }, settings).placed;
  const today = `${asOf}T00:00:00`;
  return {
    asOf,
    seed: seedOf(`${facts.project.id} ${asOf}`),
    samples: durationSamples(past, calendar),
    network: {
      start: today,
      statusDate: today,
      calendars: [planCalendarOf(calendar, 'project', 'Project')],
      calendarId: 'project',
      minutesPerDay,
      // A milestone that no open work leads to is taken at its word.
      activities: freed.map((one, place) => (isMilestone(one) && !led.has(one.id) ? (activities[place] ?? one) : one)),
      links: network,
    },
    uncertain,
    milestones: openMilestones(placed, facts.versions),
  };
}

/** Without the dates that people gave: they are what the forecast is to be compared with. */
function bare({ id, name, issueKey, parentId }: Activity, durationMinutes: number): Activity {
  return { id, name, durationMinutes, ...present({ issueKey, parentId }) };
}

/** Work does not begin before the day it is planned to begin on. */
function notBefore(free: Activity, { manual, actualStart, constraint }: Activity): Activity {
  if (actualStart !== undefined) return free;
  if (manual?.start === undefined) return { ...free, ...present({ constraint }) };
  return { ...free, constraint: { kind: 'start-no-earlier-than', date: manual.start } };
}

function uncertainWork(
  { issue }: PlacedIssue,
  { id, durationMinutes, actualStart }: Activity,
  { calendar, asOf, minutesPerDay }: { calendar: WorkCalendar; asOf: IsoDate; minutesPerDay: number },
): UncertainWork {
  const planned = firstPlannedDays(issue, calendar);
  const plannedMinutes = planned === undefined ? durationMinutes : planned * minutesPerDay;
  if (actualStart === undefined) return { id, plannedMinutes };
  // Today is still to come.
  const elapsedMinutes = (daysFromTo(dateOfTime(actualStart), asOf, calendar) - 1) * minutesPerDay;
  return { id, plannedMinutes, elapsedMinutes };
}

/** What waits for uncertain work, along links and from parts to their summary. */
function ledBy(
  uncertain: readonly UncertainWork[],
  links: readonly PlanLink[],
  activities: readonly Activity[],
): ReadonlySet<string> {
  const followers = new Map<string, string[]>();
  const follow = (from: string, to: string) => followers.set(from, [...(followers.get(from) ?? []), to]);
  for (const { predecessorId, successorId } of links) follow(predecessorId, successorId);
  for (const { id, parentId } of activities) if (parentId !== undefined) follow(id, parentId);
  const led = new Set<string>();
  const reached = new Set(uncertain.map(({ id }) => id));
  for (const one of reached)
    for (const next of followers.get(one) ?? []) {
      led.add(next);
      reached.add(next);
    }
  return led;
}

/** [M2] A milestone issue waits for its children, a version for the issues that are to be in it. */
function awaited(
  placed: readonly PlacedIssue[],
  versions: readonly Version[],
  activities: readonly Activity[],
): PlanLink[] {
  const ids = new Set(activities.map(({ id }) => id));
  const milestones = new Set(placed.flatMap(({ issue, isMilestone }) => (isMilestone ? [issue.key] : [])));
  const open = new Set(versions.flatMap(({ id, released }) => (released ? [] : [id])));
  return placed.flatMap(({ issue, elsewhere }) => {
    if (elsewhere || !ids.has(issue.key)) return [];
    const parent = issue.parentKey !== undefined && milestones.has(issue.parentKey) ? [issue.parentKey] : [];
    const releases = issue.versionIds.filter((id) => open.has(id)).map(versionRowId);
    return [...parent, ...releases]
      .filter((id) => ids.has(id))
      .map((successorId): PlanLink => ({ predecessorId: issue.key, successorId, type: 'FS' }));
  });
}

function openMilestones(placed: readonly PlacedIssue[], versions: readonly Version[]): readonly AwaitedMilestone[] {
  const issues = placed
    .filter(({ issue, isMilestone, elsewhere }) => isMilestone && !elsewhere && issue.status.category !== 'done')
    .map(({ issue }) => ({ id: issue.key, title: issue.summary, ...present({ stated: issue.due }) }));
  const releases = versions
    .filter(({ released }) => !released)
    .map(({ id, name, release }) => ({ id: versionRowId(id), title: name, ...present({ stated: release }) }));
  const date = ({ stated = 'none' }: AwaitedMilestone) => stated;
  return [...issues, ...releases].sort((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0));
}
