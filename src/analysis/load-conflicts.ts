import { decisionConflicts, type AwaitedDecision } from './away-on-decision';
import { conflictRank, conflictWeight, dueShare, rankOfWeeks, type ConflictWeight } from './conflict-weight';
import { datedWorkload, type DatedWork } from './dated-work';
import type { LoadConflict, ConflictFacts } from './load-conflict';
import { commitments } from './other-commitments';
import { promiseConflict } from './overpromised';
import { weeksAhead, weeksAheadOf, type PersonWeek } from './person-weeks';
import { projectShares, sharesText } from './project-shares';
import { shortageConflicts } from './role-shortages';
import type { ScheduledWorks } from './scheduled-work';
import { conflictsOverTimeOff } from './time-off-conflicts';
import type { Workload, WorkloadPerson } from './workload';
import { dayText } from '../model/date-text';
import { monthsAhead, type Horizon } from '../model/horizon';
import { hoursText } from '../model/hours-text';
import { ascending } from '../model/order';
import { present } from '../model/present';
import type { WorkingTime } from '../model/working-time';

/** What is known beside people and their work. */
export interface ConflictContext {
  /** Absent before the project's schedule is at hand: then due dates stand for floats. */
  readonly plan?: ScheduledWorks;
  readonly decisions?: readonly AwaitedDecision[];
  /** [K29] Absent: the twelve of the rules. */
  readonly weeks?: Horizon;
  /** Of people, only these; absent: all. */
  readonly only?: ReadonlySet<string>;
}

/**
 * [K20]–[K24], [K27], [K30], [K31] Overloads, work during time off, two tight projects at once, due dates on days off, roles that are
 * short, decisions on days off and people who are promised twice: the worst first.
 */
export function loadConflicts(
  workload: Workload,
  { plan, decisions = [], weeks: horizon = weeksAhead, only }: ConflictContext = {},
): readonly LoadConflict[] {
  const { work, people, asOf, calendar } = workload;
  const ahead = weeksAheadOf(workload, horizon);
  const dated = datedWorkload(work, asOf);
  const found: LoadConflict[] = [];
  for (const who of people) {
    const { accountId } = who.person;
    if (only?.has(accountId) === false) continue;
    const time = ahead.timeOf(accountId);
    const tell = (facts: ConflictFacts | undefined) => {
      if (facts) found.push(conflict(facts, conflictWeight(facts.work, facts.hours, time, plan, calendar), accountId));
    };
    const weeks = ahead.weeksOf(accountId, work);
    for (const week of weeks) {
      tell(overload(week, workload, who));
      tell(tightTwice(week, workload, who, (each) => isTight(each, time, plan)));
    }
    conflictsOverTimeOff(dated.of(accountId), workload, who, time, horizon).forEach(tell);
    tell(promiseConflict(weeks, workload, who));
  }
  for (const facts of [
    ...shortageConflicts(workload, monthsAhead[horizon]),
    ...decisionConflicts(decisions, calendar, asOf),
  ])
    found.push(conflict(facts, {}));
  return found.sort(worstFirst);
}

export function worstFirst(a: LoadConflict, b: LoadConflict): number {
  return b.rank - a.rank || ascending(a.id, b.id);
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

/** [K22] Critical or nearly so by the schedule; else work that needs all the time left until it is due. */
function isTight(each: DatedWork, time: WorkingTime, plan: ScheduledWorks | undefined): boolean {
  const planned = plan?.get(each.piece.key);
  return planned ? planned.critical : dueShare(each, time) === 1;
}

/** [K22] In one week, such work of two projects. */
function tightTwice(
  { week, weeksAhead, work, minutes }: PersonWeek,
  { asOf }: Workload,
  { person }: WorkloadPerson,
  tightly: (each: DatedWork) => boolean,
): ConflictFacts | undefined {
  const tight = work.filter(tightly);
  if (tight.length < 2) return undefined;
  const shares = projectShares({ work: tight, minutes: minutes.filter((_, at) => work[at] && tightly(work[at])) });
  const [first, second] = shares;
  if (!first || !second) return undefined;
  const text = `${person.name} has work without float in ${first.projectKey} and ${second.projectKey} in the week of ${dayText(week, asOf)}: either can only be late.`;
  const projectKeys = shares.map(({ projectKey }) => projectKey);
  return { rule: 'K22', week, weeksAhead, hours: second.minutes / 60, text, work: tight, projectKeys };
}

function conflict(facts: ConflictFacts, weight: ConflictWeight, accountId?: string): LoadConflict {
  const { rule, week, weeksAhead, hours, text, work, projectKeys, role, advice, hoursByWeek } = facts;
  const keys = facts.keys ?? work.filter(({ piece }) => !piece.fixed).map(({ piece }) => piece.key);
  const isOfWeek = rule === 'K20' || rule === 'K22' || rule === 'K27';
  return {
    id: [rule, accountId ?? role, week, ...(isOfWeek ? [] : keys)].filter((part) => part !== undefined).join(' '),
    rule,
    week,
    weeksAhead,
    hours,
    text,
    keys,
    projectKeys: projectKeys.filter((key) => key !== commitments),
    rank: hoursByWeek ? rankOfWeeks(hoursByWeek) : conflictRank(hours, weeksAhead, weight),
    ...weight,
    ...present({ accountId, role, advice }),
  };
}
