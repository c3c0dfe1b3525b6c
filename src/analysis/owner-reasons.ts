import { countText } from './count-text';
import { expectedFinish } from './lead-days';
import type { ConflictReason } from './link-conflict';
import { loadPercent } from './load-percent';
import { weeksKnown, type OwnerTime, type OwnerTimes } from './owner-times';
import type { ScheduleLink, ScheduleRow } from './schedule-row';
import type { WorkCalendar } from '../model/calendar';
import { dayText } from '../model/date-text';
import { addDays, dayNumber, mondayOf, type IsoDate } from '../model/date';
import { hoursText } from '../model/hours-text';
import { percentText } from '../model/percent-text';
import type { Person } from '../model/person';
import { addWorkingDays } from '../model/working-days';
import { minutesBetween, workingTime, type WorkingTime } from '../model/working-time';

/** Tells whether the owner of blocking work can do it in the time that there is for it. */
export type OwnerReasons = (link: ScheduleLink, from: ScheduleRow) => readonly ConflictReason[];

interface KnownOwner extends OwnerTime {
  readonly person: Person;
  readonly time: WorkingTime;
  /** As if they were never away; the project's holidays stay. */
  readonly undisturbed: WorkingTime;
}

/** The days in which a blocker is to be done: from its start, or today, to the last one that the link allows. */
interface Window {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** [L18] Time off, else [L19] overload, of the owner while the blocker is to be done. */
export function ownerReasons(times: OwnerTimes, calendar: WorkCalendar, asOf: IsoDate): OwnerReasons {
  const known = new Map<string, KnownOwner | undefined>();
  const ownerOf = (person: Person) => {
    if (!known.has(person.accountId)) known.set(person.accountId, knownOwner(person, times, calendar, asOf));
    return known.get(person.accountId);
  };
  const lastKnown = addDays(mondayOf(asOf), 7 * weeksKnown - 1);
  return (link, from) => {
    const owner = from.kind === 'work' && from.owner ? ownerOf(from.owner) : undefined;
    const window = owner && windowOf(link, from, calendar, asOf);
    if (!owner || !window || window.to > lastKnown) return [];
    return [timeOffReason(from, owner, window, asOf) ?? overloadReason(from, owner, window, times, asOf)].flatMap(
      (reason) => reason ?? [],
    );
  };
}

function knownOwner(
  person: Person,
  { focusPercent, owners }: OwnerTimes,
  calendar: WorkCalendar,
  asOf: IsoDate,
): KnownOwner | undefined {
  const owner = owners[person.accountId];
  if (!owner) return undefined;
  const hoursByWeekday = owner.hoursByWeekday ?? calendar.hoursByWeekday;
  const closed = calendar.holidays.map((date) => ({ from: date, to: date, kind: 'holiday' as const }));
  const leave = owner.off.map((days) => ({ ...days, kind: 'leave' as const }));
  const timeWith = (off: typeof leave | typeof closed) =>
    workingTime({ hoursByWeekday, focusPercent, off: [...closed, ...off] }, mondayOf(asOf), 7 * weeksKnown);
  return { ...owner, person, time: timeWith(leave), undisturbed: timeWith([]) };
}

/** Absent where the link does not hold the finish of the blocker, or leaves it no day at all: [L7] says that. */
function windowOf(
  { leadDays, terms }: ScheduleLink,
  row: ScheduleRow,
  calendar: WorkCalendar,
  asOf: IsoDate,
): Window | undefined {
  const finish = expectedFinish(row, asOf);
  if (leadDays === undefined || finish === undefined || terms.type === 'SS' || terms.type === 'SF') return undefined;
  const from = row.start !== undefined && row.start > asOf ? row.start : asOf;
  const to = addWorkingDays(calendar, finish, leadDays);
  return from > to ? undefined : { from, to };
}

function timeOffReason(
  { id, remainingHours }: ScheduleRow,
  { person, time, undisturbed, off }: KnownOwner,
  { from, to }: Window,
  asOf: IsoDate,
): ConflictReason | undefined {
  if (remainingHours === undefined) return undefined;
  const needed = Math.round(remainingHours * 60);
  const within = (of: WorkingTime) => minutesBetween(of, dayNumber(from), dayNumber(to) + 1);
  if (needed <= within(time) || needed > within(undisturbed)) return undefined;
  const away = off.filter((days) => days.from <= to && days.to >= from).map((days) => daysText(days, asOf));
  const text = `${id} needs ${hoursText(needed)} until ${dayText(to, asOf)}, but ${person.name} is unavailable ${listText(away)} and has ${hoursText(within(time))}.`;
  return { rule: 'L18', severity: 'warning', text };
}

function overloadReason(
  { id }: ScheduleRow,
  { person, time, loadMinutes }: KnownOwner,
  { from, to }: Window,
  { bands: [, , full, over] }: OwnerTimes,
  asOf: IsoDate,
): ConflictReason | undefined {
  if (!loadMinutes) return undefined;
  const weekOf = (date: IsoDate) => Math.floor((dayNumber(date) - time.first) / 7);
  const [first, last] = [weekOf(from), weekOf(to)];
  const load = loadMinutes.slice(first, last + 1).reduce((sum, minutes) => sum + minutes, 0);
  const capacity = minutesBetween(time, time.first + 7 * first, time.first + 7 * (last + 1));
  const percent = loadPercent(load, capacity);
  if (load <= capacity || (percent !== undefined && percent <= full)) return undefined;
  const weeks = `in the ${first === last ? 'week' : countText(last - first + 1, 'week')} from ${dayText(mondayOf(from), asOf)}`;
  const asked = `${hoursText(load)} on ${hoursText(capacity)}${percent === undefined ? '' : `, ${percentText(percent)}`}`;
  const text = `${person.name}, who has ${id}, is asked for ${asked} ${weeks}: more than ${percentText(full)} is overload.`;
  return { rule: 'L19', severity: percent === undefined || percent > over ? 'warning' : 'note', text };
}

function daysText({ from, to, half }: OwnerTime['off'][number], asOf: IsoDate): string {
  const days = from === to ? dayText(from, asOf) : `${dayText(from, asOf)} to ${dayText(to, asOf)}`;
  return half ? `half of ${days}` : days;
}

/** A sentence does not hold more. */
const mostNamed = 3;

function listText(texts: readonly string[]): string {
  const named = texts.slice(0, mostNamed);
  return [...named, ...(texts.length > named.length ? [`${texts.length - named.length} more times`] : [])].join(', ');
}
