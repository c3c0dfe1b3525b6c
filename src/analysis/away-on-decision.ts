import type { ConflictFacts } from './load-conflict';
import { weeksAhead as weeksLooked } from './person-weeks';
import { whyNotWorking } from './why-not-working';
import { workHours, type WorkCalendar } from '../model/calendar';
import { dayText } from '../model/date-text';
import { addDays, daysBetween, mondayOf, type IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { Person } from '../model/person';
import type { WeekHours } from '../model/person-time';
import { present } from '../model/present';
import type { TimeOff } from '../model/time-off';

/** A change request that somebody is to decide on a day, and when that person works. */
export interface AwaitedDecision {
  readonly key: string;
  readonly projectKey: string;
  /** The board's date, else the date by which to decide. */
  readonly date: IsoDate;
  readonly approver: Person;
  /** Absent: the hours of the project's calendar. */
  readonly hoursByWeekday?: WeekHours;
  readonly off: readonly TimeOff[];
}

/** Why nobody can decide on the day, and the last day before on which the approver works. */
export interface AwayOnDecision {
  readonly why: string;
  readonly lastDay?: IsoDate;
}

/** [K30] The approver does not work on the day of the decision; half a day is enough to decide. */
export function awayOnDecision(
  { date, hoursByWeekday, off }: AwaitedDecision,
  calendar: WorkCalendar,
  asOf: IsoDate,
): AwayOnDecision | undefined {
  const week: WorkCalendar = { ...calendar, hoursByWeekday: hoursByWeekday ?? calendar.hoursByWeekday };
  const works = (day: IsoDate) =>
    workHours(week, day) > 0 && !off.some(({ from, to, half }) => !half && from <= day && day <= to);
  if (date < asOf || works(date)) return undefined;
  const before = Array.from({ length: daysBetween(asOf, date) }, (_, days) => addDays(date, -days - 1));
  return { why: whyNotWorking(off, date, calendar, asOf), ...present({ lastDay: before.find(works) }) };
}

export function decisionText({ key, date, approver }: AwaitedDecision, { why }: AwayOnDecision, asOf: IsoDate): string {
  return `${key} is to be decided on ${dayText(date, asOf)}, when ${approver.name} does not work (${why}).`;
}

/** [K30] Of the twelve weeks ahead, as for all conflicts of people and time. */
export function decisionConflicts(
  decisions: readonly AwaitedDecision[],
  calendar: WorkCalendar,
  asOf: IsoDate,
): readonly ConflictFacts[] {
  const monday = mondayOf(asOf);
  return decisions.flatMap((decision): ConflictFacts[] => {
    const found = awayOnDecision(decision, calendar, asOf);
    const weeksAhead = Math.floor(daysBetween(monday, decision.date) / 7);
    if (!found || weeksAhead >= weeksLooked) return [];
    const { approver, key, projectKey } = decision;
    return [
      {
        rule: 'K30',
        week: addDays(monday, 7 * weeksAhead),
        weeksAhead,
        hours: 0,
        text: decisionText(decision, found, asOf),
        work: [],
        keys: [key],
        projectKeys: [projectKey],
        advice: adviceOn(approver, found, asOf),
      },
    ];
  });
}

/** [K30] One for each request, with what can be done. */
export function decisionFindings(
  decisions: readonly AwaitedDecision[],
  calendar: WorkCalendar,
  asOf: IsoDate,
): readonly Finding[] {
  return decisions.flatMap((decision): Finding[] => {
    const found = awayOnDecision(decision, calendar, asOf);
    if (!found) return [];
    const text = `${decisionText(decision, found, asOf)} ${adviceOn(decision.approver, found, asOf)}`;
    return [{ rule: 'K30', severity: 'warning', text, issueKeys: [decision.key] }];
  });
}

function adviceOn({ name }: Person, { lastDay }: AwayOnDecision, asOf: IsoDate): string {
  const sooner =
    lastDay === undefined
      ? `${name} works on no day before.`
      : `Have it decided by ${dayText(lastDay, asOf)}, the last day before on which ${name} works.`;
  return `${sooner} Or name somebody else as approver, or agree another day, in the change log.`;
}
