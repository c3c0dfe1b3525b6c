import { workingDaysBetween, type WorkCalendar } from '../../model/calendar';
import { addDays, type IsoDate } from '../../model/date';
import { dueDateHistory } from '../../model/due-date-history';
import type { Issue } from '../../model/issue';
import { ascending } from '../../model/order';
import { dateOfTime } from '../../model/plan-time';
import type { PlacedIssue } from '../schedule-facts';

/** [Q1] A finished piece of work: how long it was to take, and how long it took. */
export interface DurationSample {
  readonly key: string;
  readonly plannedDays: number;
  readonly actualDays: number;
  /** Actual ÷ planned. */
  readonly ratio: number;
  readonly begun: IsoDate;
  readonly finished: IsoDate;
}

/** [Q1] Finished work that was planned with two dates and whose begin the changelog tells, in the order in which it was finished. */
export function durationSamples(placed: readonly PlacedIssue[], calendar: WorkCalendar): readonly DurationSample[] {
  return placed
    .flatMap(({ issue, isMilestone, elsewhere, activity }): DurationSample[] => {
      const { actualStart, actualFinish } = activity ?? {};
      const plannedDays = firstPlannedDays(issue, calendar);
      if (isMilestone || elsewhere || issue.status.category !== 'done' || plannedDays === undefined) return [];
      if (actualStart === undefined || actualFinish === undefined || actualFinish < actualStart) return [];
      const [begun, finished] = [dateOfTime(actualStart), dateOfTime(actualFinish)];
      const actualDays = daysFromTo(begun, finished, calendar);
      return [{ key: issue.key, plannedDays, actualDays, ratio: actualDays / plannedDays, begun, finished }];
    })
    .sort((a, b) => ascending(a.finished, b.finished) || ascending(a.key, b.key));
}

/** Working days from its start to the due date that it had first; nothing where one is missing or they are the wrong way round. */
export function firstPlannedDays(issue: Issue, calendar: WorkCalendar): number | undefined {
  const due = dueDateHistory(issue).original ?? issue.due;
  if (issue.start === undefined || due === undefined || due < issue.start) return undefined;
  return daysFromTo(issue.start, due, calendar);
}

/** Working days from the first to the last day, both counted, at least one. */
export function daysFromTo(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number {
  return Math.max(1, workingDaysBetween(calendar, addDays(from, -1), to));
}
