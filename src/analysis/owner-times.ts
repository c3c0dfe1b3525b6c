import type { OpenWork } from './open-work';
import { otherCommitments } from './other-commitments';
import { daysAhead, personTimes, type PeopleTimes } from './person-times';
import type { PlannedWork } from './planned-work';
import { spread, workDays, type Stretches } from './spread';
import type { WorkCalendar } from '../model/calendar';
import { dayNumber, mondayOf, type IsoDate } from '../model/date';
import type { WeekHours } from '../model/person-time';
import { present } from '../model/present';
import type { LoadBands } from '../model/team-plan';
import type { TimeOff } from '../model/time-off';
import type { WorkingTime } from '../model/working-time';

/** When the owner of blocking work works and what is asked of them; nothing in here says why somebody is away. */
export interface OwnerTime {
  readonly hoursByWeekday?: WeekHours;
  readonly off: readonly Pick<TimeOff, 'from' | 'to' | 'half'>[];
  /** Asked for in each week from the present one on, other commitments (K33) among it; absent where that was not read. */
  readonly loadMinutes?: readonly number[];
}

/** The owners of blocking work, by account. */
export interface OwnerTimes {
  readonly focusPercent: number;
  /** What counts as overload in the project that judges. */
  readonly bands: LoadBands;
  readonly owners: Readonly<Record<string, OwnerTime>>;
  /** Why no load is known at all. */
  readonly unread?: string;
}

export interface OwnerFacts {
  readonly times: PeopleTimes;
  readonly bands: LoadBands;
  /** All open work of those in `loaded`, wherever it is. */
  readonly work: readonly OpenWork[];
  /** [K33] Open work of them that the reader may not see, as far as they count it. */
  readonly hidden?: readonly OpenWork[];
  readonly loaded: ReadonlySet<string>;
  readonly unread?: string;
}

/** Half a year: nobody plans leave and hours further ahead. */
export const weeksKnown = 26;

/** [L18] [L19] What is known of these owners' time, spread evenly as everywhere (K1). */
export function ownerTimes(
  accounts: readonly string[],
  { times, bands, work, hidden = [], loaded, unread }: OwnerFacts,
  calendar: WorkCalendar,
  asOf: IsoDate,
): OwnerTimes {
  const monday = mondayOf(asOf);
  const edges = Array.from({ length: weeksKnown + 1 }, (_, week) => dayNumber(monday) + 7 * week);
  const stretches: Stretches = { today: dayNumber(asOf), edges };
  const timesFor = (from: IsoDate, days: number) => personTimes(calendar, times, from, days);
  const dated = work.map(({ dates }) => dates);
  const timeOf = timesFor(monday, daysAhead(dated, monday, 7 * weeksKnown));
  const counting = accounts.filter((account) => times.people.get(account)?.countsHidden);
  const theirs = new Map<string, Asked[]>(accounts.map((account) => [account, []]));
  for (const { issue, hours = 0, dates } of work)
    theirs.get(issue.assignee?.accountId ?? '')?.push({ ...dates, minutes: Math.round(hours * 60) });
  for (const piece of otherCommitments({ asOf, accounts: counting, work: hidden, timesFor }))
    theirs.get(piece.accountId)?.push(piece);
  const owners = accounts.map((account): [string, OwnerTime] => {
    const { hoursByWeekday, off = [] } = times.people.get(account) ?? {};
    const known = loaded.has(account);
    const load = known ? loadByWeek(theirs.get(account) ?? [], timeOf(account), stretches) : undefined;
    return [account, { off: off.map(daysOnly), ...present({ hoursByWeekday, loadMinutes: load }) }];
  });
  return { focusPercent: times.focusPercent, bands, owners: Object.fromEntries(owners), ...present({ unread }) };
}

type Asked = Pick<PlannedWork, 'start' | 'due' | 'minutes'>;

function loadByWeek(work: readonly Asked[], time: WorkingTime, weeks: Stretches): readonly number[] {
  const load = weeks.edges.slice(1).map(() => 0);
  for (const { minutes = 0, ...dates } of work)
    spread(minutes, workDays(dates), time, weeks, (week, asked) => {
      load[week] = (load[week] ?? 0) + asked;
    });
  return load;
}

function daysOnly({ from, to, half }: TimeOff): OwnerTime['off'][number] {
  return { from, to, ...present({ half }) };
}
