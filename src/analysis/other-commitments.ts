import type { OpenWork } from './open-work';
import { daysAhead } from './person-times';
import { spread, workDays } from './spread';
import type { PlannedWork, Workload } from './workload';
import { workloadTimes } from './workload-times';
import { addDays, dayNumber, mondayOf } from '../model/date';

/** What hours of hidden work go under, beside the keys of projects. */
export const commitments = 'other commitments';

/** As far as the page looks. */
const weeks = 53;
const grainMinutes = 30;

/**
 * [K33] Hours that hidden work asks of a person in each week, rounded to half an hour. They come as one piece a week that
 * says nothing of the issues: neither how many, nor whose, nor when they are due.
 */
export function otherCommitments(workload: Workload, hidden: readonly OpenWork[]): readonly PlannedWork[] {
  if (hidden.length === 0) return [];
  const { asOf, people } = workload;
  const monday = mondayOf(asOf);
  const mondays = Array.from({ length: weeks }, (_, week) => addDays(monday, 7 * week));
  const edges = [...mondays, addDays(monday, 7 * weeks)].map(dayNumber);
  const dates = hidden.map((work) => work.dates);
  const timeOf = workloadTimes(workload, monday, daysAhead(dates, monday, 7 * weeks));
  const asked = new Map<string, number[]>();
  for (const { person, countsHidden } of people)
    if (countsHidden)
      asked.set(
        person.accountId,
        mondays.map(() => 0),
      );
  for (const { issue, hours = 0, dates: given } of hidden) {
    const theirs = asked.get(issue.assignee?.accountId ?? '');
    if (!issue.assignee || !theirs) continue;
    const time = timeOf(issue.assignee.accountId);
    spread(Math.round(hours * 60), workDays(given), time, { today: dayNumber(asOf), edges }, (week, minutes) => {
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
