import { datedWorkload, type DatedWork } from './dated-work';
import { commitments } from './other-commitments';
import { weeksAheadOf, type PersonWeek } from './person-weeks';
import { projectShares, sharesText } from './project-shares';
import { conflictsOverTimeOff } from './time-off-conflicts';
import type { Workload, WorkloadPerson } from './workload';
import { dayText } from '../model/date-text';
import type { IsoDate } from '../model/date';
import { hoursText } from '../model/hours-text';
import { ascending } from '../model/order';
import { minutesBetween, type WorkingTime } from '../model/working-time';

/** Something about people and time that cannot hold, or hardly. */
export interface LoadConflict {
  readonly id: string;
  readonly rule: 'K20' | 'K21' | 'K22' | 'K23';
  readonly accountId: string;
  /** Monday of the week it happens in. */
  readonly week: IsoDate;
  readonly weeksAhead: number;
  /** Above capacity, missing, or of the smaller of two projects. */
  readonly hours: number;
  readonly text: string;
  readonly keys: readonly string[];
  /** Of the work concerned, the one that asks most first. */
  readonly projectKeys: readonly string[];
  /** [K24] 0 … 1; absent where none of the work has a due date. */
  readonly floatUsed?: number;
  /** [K24] Hours × nearness × float used up; the higher, the earlier it should be mended. */
  readonly rank: number;
}

export interface ConflictFacts extends Pick<LoadConflict, 'rule' | 'week' | 'weeksAhead' | 'hours' | 'text'> {
  readonly work: readonly DatedWork[];
  readonly projectKeys: readonly string[];
}

/** [K20]–[K24] Overloads, work during time off, two tight projects at once, due dates on days off: the worst first. */
export function loadConflicts(workload: Workload): readonly LoadConflict[] {
  const { work, people, asOf } = workload;
  const ahead = weeksAheadOf(workload);
  const dated = datedWorkload(work, asOf);
  const found: LoadConflict[] = [];
  for (const who of people) {
    const { accountId } = who.person;
    const time = ahead.timeOf(accountId);
    const tell = (facts: ConflictFacts | undefined) => {
      if (facts) found.push(conflict(facts, who, time));
    };
    for (const week of ahead.weeksOf(accountId, work)) {
      tell(overload(week, workload, who));
      tell(tightTwice(week, workload, who, time));
    }
    conflictsOverTimeOff(dated.of(accountId), workload, who, time).forEach(tell);
  }
  return found.sort((a, b) => b.rank - a.rank || ascending(a.id, b.id));
}

/** [K20] More is asked in a week than the person can give, by one project or by several together. */
function overload(asked: PersonWeek, { asOf }: Workload, { person }: WorkloadPerson): ConflictFacts | undefined {
  const { week, weeksAhead, loadMinutes, capacityMinutes, work } = asked;
  if (loadMinutes <= capacityMinutes) return undefined;
  const shares = projectShares(asked);
  const text = `${person.name} is asked for ${hoursText(loadMinutes)} on ${hoursText(capacityMinutes)} in the week of ${dayText(week, asOf)}: ${sharesText(shares)}.`;
  const projectKeys = shares.map(({ projectKey }) => projectKey);
  return { rule: 'K20', week, weeksAhead, hours: (loadMinutes - capacityMinutes) / 60, text, work, projectKeys };
}

/** [K22] In one week, work of two projects that needs all the time left until it is due. */
function tightTwice(
  { week, weeksAhead, work, minutes }: PersonWeek,
  { asOf }: Workload,
  { person }: WorkloadPerson,
  time: WorkingTime,
): ConflictFacts | undefined {
  const isTight = (each: DatedWork) => floatUsed(each, time) === 1;
  const tight = work.filter(isTight);
  if (tight.length < 2) return undefined;
  const shares = projectShares({ work: tight, minutes: minutes.filter((_, at) => work[at] && isTight(work[at])) });
  const [first, second] = shares;
  if (!first || !second) return undefined;
  const text = `${person.name} has work without float in ${first.projectKey} and ${second.projectKey} in the week of ${dayText(week, asOf)}: either can only be late.`;
  const projectKeys = shares.map(({ projectKey }) => projectKey);
  return { rule: 'K22', week, weeksAhead, hours: second.minutes / 60, text, work: tight, projectKeys };
}

/** [K24] Share of the time left until the due date that the work needs, at most 1; unknown without a due date. */
function floatUsed({ piece, from, due, minutes }: DatedWork, time: WorkingTime): number | undefined {
  if (due === Infinity || minutes === 0 || piece.fixed) return undefined;
  const left = minutesBetween(time, from, due + 1);
  return left <= minutes ? 1 : minutes / left;
}

function conflict(facts: ConflictFacts, { person: { accountId } }: WorkloadPerson, time: WorkingTime): LoadConflict {
  const { rule, week, weeksAhead, hours, text, work, projectKeys } = facts;
  const used = work.reduce<number | undefined>((most, each) => {
    const share = floatUsed(each, time);
    return share === undefined ? most : Math.max(share, most ?? 0);
  }, undefined);
  const keys = work.flatMap(({ piece }) => (piece.fixed ? [] : piece.key));
  return {
    id:
      rule === 'K20' || rule === 'K22'
        ? `${rule} ${accountId} ${week}`
        : `${rule} ${accountId} ${week} ${keys.join(' ')}`,
    rule,
    accountId,
    week,
    weeksAhead,
    hours,
    text,
    keys,
    projectKeys: projectKeys.filter((key) => key !== commitments),
    ...(used !== undefined && { floatUsed: used }),
    rank: (Math.max(1, hours) / (1 + weeksAhead)) * (1 + (used ?? 0)),
  };
}
