import { conflictsOverTimeOff } from './time-off-conflicts';
import { weeksAheadOf, type PersonWeek } from './person-weeks';
import { remainingDays, workDays } from './spread';
import type { PlannedWork, Workload, WorkloadPerson } from './workload';
import { dayText } from '../model/date-text';
import { dayNumber, type IsoDate } from '../model/date';
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
  readonly text: string;
  readonly keys: readonly string[];
  /** [K24] Hours × nearness × float used up; the higher, the earlier it should be mended. */
  readonly rank: number;
  readonly factors: readonly { readonly label: string; readonly value: string }[];
  /** Who can mend it. */
  readonly mend: string;
}

export interface ConflictFacts {
  readonly rule: LoadConflict['rule'];
  readonly week: IsoDate;
  readonly weeksAhead: number;
  readonly hours: number;
  readonly text: string;
  readonly pieces: readonly PlannedWork[];
}

/** [K20]–[K24] Overloads, work during time off, two tight projects at once, due dates on days off: the worst first. */
export function loadConflicts(workload: Workload): readonly LoadConflict[] {
  const ahead = weeksAheadOf(workload);
  const byPerson = new Map<string, PlannedWork[]>();
  for (const piece of workload.work) {
    const known = byPerson.get(piece.accountId);
    if (known) known.push(piece);
    else byPerson.set(piece.accountId, [piece]);
  }
  return workload.people
    .flatMap((who) => {
      const { accountId } = who.person;
      const work = byPerson.get(accountId) ?? [];
      const time = ahead.timeOf(accountId);
      const weeks = ahead.weeksOf(accountId, work);
      const found = [
        ...weeks.flatMap((week) => [...overload(week, workload, who), ...tightTwice(week, workload, who, time)]),
        ...conflictsOverTimeOff(work, workload, who, time),
      ];
      return found.map((facts) => conflict(facts, workload, who, time));
    })
    .sort((a, b) => b.rank - a.rank || ascending(a.id, b.id));
}

/** [K20] More is asked in a week than the person can give, by one project or by several together. */
function overload(week: PersonWeek, { asOf }: Workload, { person }: WorkloadPerson): readonly ConflictFacts[] {
  const { loadMinutes, capacityMinutes, pieces } = week;
  if (loadMinutes <= capacityMinutes) return [];
  const shares = sharesOf(pieces).map(({ projectKey, minutes }) => `${projectKey} ${hoursText(minutes)}`);
  const text = `${person.name} is asked for ${hoursText(loadMinutes)} on ${hoursText(capacityMinutes)} in the week of ${dayText(week.week, asOf)}: ${shares.join(' + ')}.`;
  const hours = (loadMinutes - capacityMinutes) / 60;
  return [{ rule: 'K20', ...placeOf(week), hours, text, pieces: pieces.map(({ piece }) => piece) }];
}

/** [K22] In one week, work of two projects that needs all the time left until it is due. */
function tightTwice(
  week: PersonWeek,
  { asOf }: Workload,
  { person }: WorkloadPerson,
  time: WorkingTime,
): readonly ConflictFacts[] {
  const tight = week.pieces.filter(({ piece }) => floatUsed(piece, time, asOf) === 1);
  const [first, second] = sharesOf(tight);
  if (!first || !second) return [];
  const text = `${person.name} has work without float in ${first.projectKey} and ${second.projectKey} in the week of ${dayText(week.week, asOf)}: either can only be late.`;
  return [{ rule: 'K22', ...placeOf(week), hours: second.minutes / 60, text, pieces: tight.map(({ piece }) => piece) }];
}

function placeOf({ week, weeksAhead }: PersonWeek) {
  return { week, weeksAhead };
}

function sharesOf(pieces: PersonWeek['pieces']): readonly { readonly projectKey: string; readonly minutes: number }[] {
  const shares = new Map<string, number>();
  for (const { piece, minutes } of pieces) shares.set(piece.projectKey, (shares.get(piece.projectKey) ?? 0) + minutes);
  return [...shares]
    .map(([projectKey, minutes]) => ({ projectKey, minutes }))
    .sort((a, b) => b.minutes - a.minutes || ascending(a.projectKey, b.projectKey));
}

/** [K24] Share of the time left until the due date that the work needs, at most 1; unknown without a due date. */
export function floatUsed(piece: PlannedWork, time: WorkingTime, asOf: IsoDate): number | undefined {
  const { from, due } = remainingDays(workDays(piece), dayNumber(asOf));
  if (due === undefined || !piece.minutes) return undefined;
  const left = minutesBetween(time, from, due + 1);
  return left <= piece.minutes ? 1 : piece.minutes / left;
}

function conflict(
  { rule, week, weeksAhead, hours, text, pieces }: ConflictFacts,
  { asOf }: Workload,
  { person }: WorkloadPerson,
  time: WorkingTime,
): LoadConflict {
  const used = pieces.flatMap((piece) => floatUsed(piece, time, asOf) ?? []);
  const most = Math.max(0, ...used);
  const keys = [...new Set(pieces.map(({ key }) => key))];
  const projects = [...new Set(pieces.map(({ projectKey }) => projectKey))].sort(ascending);
  return {
    id: `${rule} ${person.accountId} ${week} ${rule === 'K20' || rule === 'K22' ? '' : keys.join(' ')}`.trim(),
    rule,
    accountId: person.accountId,
    week,
    text,
    keys,
    rank: (Math.max(1, hours) / (1 + weeksAhead)) * (1 + most),
    factors: [
      { label: 'Hours', value: hoursText(hours * 60) },
      { label: 'Weeks ahead', value: String(weeksAhead) },
      {
        label: 'Float used up',
        value: used.length === 0 ? 'not assessed: no due date' : `${Math.round(100 * most)} %`,
      },
      { label: 'Milestone endangered', value: 'not assessed' },
    ],
    mend: `Whoever plans ${projects.join(' and ')}`,
  };
}
