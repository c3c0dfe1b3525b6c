import type { IsoDate } from '../model/date';
import type { Issue, Version } from '../model/issue';
import { ascending } from '../model/order';
import { present } from '../model/present';
import type { ProjectSettings } from '../model/settings';
import type { TeamPlan } from '../model/team-plan';
import { loadWork } from './load-work';
import { openWork } from './open-work';
import { otherCommitments } from './other-commitments';
import { promiseFindings } from './overpromised';
import type { PlannedWork } from './planned-work';
import type { PointsRate } from './points-rate';
import type { ToldTeam } from './told-team';
import { placeOf, workOutline } from './work-outline';
import type { WorkloadPerson, Workload } from './workload';
import { workloadFindings } from './workload-findings';
import { workloadTimes } from './workload-times';

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
export function workloadOf(facts: WorkloadFacts, settings: ProjectSettings): Workload {
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
