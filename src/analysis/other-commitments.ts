import type { OpenWork } from './open-work';
import { daysAhead } from './person-times';
import type { PlannedWork } from './planned-work';
import { spread, workDays } from './spread';
import { addDays, dayNumber, mondayOf, type IsoDate } from '../model/date';
import type { WorkingTime } from '../model/working-time';

/** What hours of hidden work go under, beside the keys of projects. */
export const commitments = 'other commitments';

/** As far as the page looks. */
const weeks = 53;
const grainMinutes = 30;

/** [K33] Open work that the reader may not see, of people who count it. */
export interface HiddenWork {
  readonly asOf: IsoDate;
  /** Those of whom it may be told. */
  readonly accounts: readonly string[];
  readonly work: readonly OpenWork[];
  /** Everybody's working time for so many days from a day on. */
  readonly timesFor: (from: IsoDate, days: number) => (accountId: string) => WorkingTime;
}

/**
 * [K33] Hours that hidden work asks of a person in each week, rounded to half an hour. They come as one piece a week that
 * says nothing of the issues: neither how many, nor whose, nor when they are due.
 */
export function otherCommitments({ asOf, accounts, work, timesFor }: HiddenWork): readonly PlannedWork[] {
  if (work.length === 0) return [];
  const monday = mondayOf(asOf);
  const mondays = Array.from({ length: weeks }, (_, week) => addDays(monday, 7 * week));
  const edges = [...mondays, addDays(monday, 7 * weeks)].map(dayNumber);
  const dates = work.map((each) => each.dates);
  const timeOf = timesFor(monday, daysAhead(dates, monday, 7 * weeks));
  const asked = new Map(accounts.map((accountId) => [accountId, mondays.map(() => 0)]));
  for (const { issue, dates: between, hours = 0 } of work) {
    const theirs = asked.get(issue.assignee?.accountId ?? '');
    if (!issue.assignee || !theirs) continue;
    const time = timeOf(issue.assignee.accountId);
    spread(Math.round(hours * 60), workDays(between), time, { today: dayNumber(asOf), edges }, (week, minutes) => {
      theirs[week] = (theirs[week] ?? 0) + minutes;
    });
  }
  return [...asked].flatMap(([accountId, theirs]): readonly PlannedWork[] =>
    mondays.flatMap((start, week): PlannedWork[] => {
      const minutes = Math.round((theirs[week] ?? 0) / grainMinutes) * grainMinutes;
      const about = { key: `${commitments} ${start}`, summary: 'Other commitments', projectKey: commitments };
      return minutes > 0 ? [{ ...about, accountId, minutes, start, due: addDays(start, 6), fixed: true }] : [];
    }),
  );
}
