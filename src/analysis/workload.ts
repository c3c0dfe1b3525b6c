import { loadWork } from './load-work';
import { openWork } from './open-work';
import type { PromisedElsewhere } from './involvement';
import { otherCommitments } from './other-commitments';
import type { PointsRate } from './points-rate';
import type { SeenLeave } from './seen-leave';
import type { ToldTeam } from './told-team';
import { placeOf, workOutline, type WorkOutline } from './work-outline';
import type { WorkCalendar } from '../model/calendar';
import type { IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { Issue, Version } from '../model/issue';
import { ascending } from '../model/order';
import type { Person } from '../model/person';
import type { Holiday, Region, WeekHours } from '../model/person-time';
import { present } from '../model/present';
import type { ProjectSettings } from '../model/settings';
import type { TeamPlan } from '../model/team-plan';
import { promiseFindings } from './overpromised';
import { workloadFindings } from './workload-findings';
import { workloadTimes } from './workload-times';

/** Somebody who is in the team or has open work in the project. */
export interface WorkloadPerson {
  readonly person: Person;
  readonly team: string;
  readonly role: string;
  readonly involvementPercent: number;
  readonly member: boolean;
  /** [K31] Absent: nothing that the reader may know of. */
  readonly promisedElsewhere?: PromisedElsewhere;
  /** Absent: the hours of the project's calendar. */
  readonly hoursByWeekday?: WeekHours;
  readonly region?: Region;
  /** Version of the person's own record, to be sent back with a change. */
  readonly timeVersion: number;
  readonly leave: readonly SeenLeave[];
  /** [K33] Hours of work that the reader may not see are among the work; absent: whether there are any is not known. */
  readonly countsHidden?: true;
  /** Whether the reader may change the person's hours and leave. */
  readonly mayPlan: boolean;
}

/** An open issue that somebody has. */
export interface PlannedWork {
  readonly key: string;
  readonly summary: string;
  readonly projectKey: string;
  readonly accountId: string;
  /** Absent: nobody has estimated it. */
  readonly minutes?: number;
  /** Present where the minutes come from story points. */
  readonly points?: number;
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  /** [L22] Name of the sprint whose dates these are, where Jira states none for the work itself. */
  readonly sprint?: string;
  readonly priority?: string;
  readonly parentKey?: string;
  readonly versionIds?: readonly string[];
  readonly components?: readonly string[];
  readonly labels?: readonly string[];
  /** [K33] Hours of hidden work: they stand where they are, and there is no issue to look at. */
  readonly fixed?: true;
}

/** Everything that a picture of people and time is made of: plain facts, from which a panel draws any stretch and unit. */
export interface Workload {
  readonly asOf: IsoDate;
  readonly projectKey: string;
  readonly calendar: WorkCalendar;
  readonly team: TeamPlan;
  readonly sources: ToldTeam['sources'];
  readonly leftOut: ToldTeam['leftOut'];
  /** By name. */
  readonly people: readonly WorkloadPerson[];
  readonly work: readonly PlannedWork[];
  readonly outline: WorkOutline;
  /** Public holidays by region, as `DE-BY`. */
  readonly holidays: Readonly<Record<string, readonly Holiday[]>>;
  readonly pointsRate?: PointsRate;
  readonly unassignedHours: number;
  readonly unassignedKeys: readonly string[];
  readonly findings: readonly Finding[];
}

export interface WorkloadFacts extends Partial<Omit<ToldTeam, 'team'>> {
  readonly asOf: IsoDate;
  readonly projectKey: string;
  readonly issues: readonly Issue[];
  /** Open work that the reader may not see, of people with `countsHidden`. */
  readonly hidden?: readonly Issue[];
  /** Of the project itself. */
  readonly versions?: readonly Version[];
  readonly people: readonly WorkloadPerson[];
  readonly team: TeamPlan;
  readonly holidays: Workload['holidays'];
  readonly pointsRate?: PointsRate;
}

/** [K7] [K15] Open work with what it still needs, beside the people who have it. */
export function workload(facts: WorkloadFacts, settings: ProjectSettings): Workload {
  const { asOf, projectKey, issues, people, team, holidays, pointsRate: rate } = facts;
  const work = loadWork(issues, settings, rate && { projectKey, rate });
  const planned = work.flatMap(({ issue, hours, points, dates }): PlannedWork[] => {
    const { key, summary, assignee, priority } = issue;
    if (!assignee) return [];
    const minutes = hours === undefined ? undefined : Math.round(hours * 60);
    const facts = present({ minutes, points, ...dates, priority, ...placeOf(issue, issue.projectKey === projectKey) });
    return [{ key, summary, projectKey: issue.projectKey, accountId: assignee.accountId, ...facts }];
  });
  const unassigned = work.filter(({ issue, hours = 0 }) => !issue.assignee && hours > 0);
  const seen: Workload = {
    asOf,
    projectKey,
    calendar: settings.calendar,
    team,
    sources: facts.sources ?? [],
    leftOut: facts.leftOut ?? [],
    people: [...people].sort((a, b) => ascending(a.person.name, b.person.name)),
    work: planned,
    outline: workOutline(issues, facts.versions ?? []),
    holidays,
    ...present({ pointsRate: rate }),
    unassignedHours: unassigned.reduce((minutes, { hours = 0 }) => minutes + Math.round(hours * 60), 0) / 60,
    unassignedKeys: unassigned.map(({ issue }) => issue.key),
    findings: [
      ...(facts.findings ?? []),
      ...workloadFindings(work, planned, people, rate),
      ...promiseFindings(projectKey, people),
    ],
  };
  const others = otherCommitments({
    asOf,
    accounts: people.flatMap(({ person, countsHidden }) => (countsHidden ? [person.accountId] : [])),
    work: openWork(facts.hidden ?? [], settings),
    timesFor: (from, days) => workloadTimes(seen, from, days),
  });
  return others.length === 0 ? seen : { ...seen, work: [...planned, ...others] };
}
