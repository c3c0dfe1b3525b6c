import { addDays, dayNumber, mondayOf, type IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { Issue } from '../model/issue';
import type { ProjectSettings } from '../model/settings';
import { capacityFindings } from './capacity-findings';
import { pointsFinding, type ProjectRate } from './hours-from-points';
import { loadWork } from './load-work';
import { mergeFindings } from './merge-findings';
import { openWork } from './open-work';
import { otherCommitments } from './other-commitments';
import { personLoads, type PersonLoad } from './person-loads';
import { daysAhead, nobodysTimes, personTimes, type PeopleTimes } from './person-times';

export interface Capacity {
  readonly asOf: IsoDate;
  readonly weeks: readonly IsoDate[];
  /** Highest peak first. */
  readonly people: readonly PersonLoad[];
  /** Open estimated work that nobody is assigned to. */
  readonly unassignedHours: number;
  readonly unassignedKeys: readonly string[];
  readonly findings: readonly Finding[];
}

/** What the load of a project's people is made of. */
export interface LoadFacts {
  readonly issues: readonly Issue[];
  /** [K33] Open work that the reader may not see, of people who count it. */
  readonly hidden?: readonly Issue[];
  readonly times?: PeopleTimes;
  /** [K15] Absent: none was measured. */
  readonly rate?: ProjectRate;
}

/** The hours that open work asks of each person, week by week from the Monday of `asOf`. */
export function capacity(
  { issues, hidden = [], times = nobodysTimes, rate }: LoadFacts,
  settings: ProjectSettings,
  { asOf, count }: { readonly asOf: IsoDate; readonly count: number },
): Capacity {
  const monday = mondayOf(asOf);
  const mondays = Array.from({ length: count }, (_, week) => addDays(monday, 7 * week));
  const edges = [...mondays.map(dayNumber), dayNumber(monday) + 7 * count];
  const work = loadWork(issues, settings, rate);
  const timesFor = (from: IsoDate, days: number) => personTimes(settings.calendar, times, from, days);
  const dates = work.map((each) => each.dates);
  const timeOf = timesFor(monday, daysAhead(dates, monday, 7 * count));
  const accounts = [...times.people].flatMap(([accountId, { countsHidden }]) => (countsHidden ? [accountId] : []));
  const others = otherCommitments({ asOf, accounts, work: openWork(hidden, settings), timesFor });
  const people = personLoads(work, others, { today: dayNumber(asOf), edges }, timeOf);
  const unassigned = work.filter(({ issue, hours = 0 }) => !issue.assignee && hours > 0);
  return {
    asOf,
    weeks: mondays,
    people,
    unassignedHours: unassigned.reduce((minutes, { hours = 0 }) => minutes + Math.round(hours * 60), 0) / 60,
    unassignedKeys: unassigned.map(({ issue }) => issue.key),
    findings: mergeFindings([...capacityFindings(work, people, settings, asOf), ...pointsFinding(work, rate?.rate)]),
  };
}
