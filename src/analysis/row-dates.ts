import { workingDaysBetween, type WorkCalendar } from '../model/calendar';
import type { IsoDate } from '../model/date';
import type { SprintDays } from '../model/issue-to-activity';
import { present } from '../model/present';
import { expectedFinish } from './lead-days';
import type { PlannedDates } from './planned-dates';
import type { DateSource, ScheduleRow } from './schedule-row';

/** What of a row depends on dates. */
export type RowDates = Pick<
  ScheduleRow,
  | 'given'
  | 'dates'
  | 'start'
  | 'finish'
  | 'lateStart'
  | 'lateFinish'
  | 'totalFloatDays'
  | 'freeFloatDays'
  | 'critical'
  | 'nearCritical'
  | 'overdueDays'
  | 'varianceDays'
>;

interface Dated {
  readonly kind: ScheduleRow['kind'];
  readonly done: boolean;
  readonly given: { readonly start?: IsoDate; readonly due?: IsoDate };
  readonly original?: IsoDate;
  /** The sprint that gives the dates where people gave none. */
  readonly sprint?: SprintDays;
  /** The day it was really finished. */
  readonly reached?: IsoDate;
}

/** The dates of a row: what people gave, what was planned, and how the two stand to today and to the first due date. */
export function rowDates(
  { kind, done, given, original, sprint, reached }: Dated,
  planned: PlannedDates | undefined,
  calendar: WorkCalendar,
  asOf: IsoDate,
): RowDates {
  const { start, due } = given;
  const isSummary = kind === 'summary';
  const finish = planned?.days.finish;
  const ends = reached ?? expectedFinish({ done, ...present({ finish }) }, asOf);
  return {
    critical: !done && !isSummary && (planned?.critical ?? false),
    nearCritical: !done && !isSummary && (planned?.nearCritical ?? false),
    ...(start !== undefined || due !== undefined ? { given } : {}),
    ...present({
      dates:
        planned && (isSummary ? 'rolled-up' : sourceOf(given, { sprint, oneIsEnough: kind === 'milestone' || done })),
      overdueDays: done || !due || due >= asOf ? undefined : workingDaysBetween(calendar, due, asOf),
      varianceDays:
        original === undefined || ends === undefined ? undefined : workingDaysBetween(calendar, original, ends),
    }),
    ...(isSummary ? present({ start: planned?.days.start, finish: planned?.days.finish }) : planned?.days),
  };
}

function sourceOf(
  { start, due }: Dated['given'],
  { sprint, oneIsEnough }: { readonly sprint: SprintDays | undefined; readonly oneIsEnough: boolean },
): DateSource {
  if (start !== undefined && due !== undefined) return 'stated';
  if (start === undefined && due === undefined && sprint !== undefined) return 'sprint';
  if (start === undefined && due === undefined) return oneIsEnough ? 'stated' : 'planned';
  return oneIsEnough ? 'stated' : 'partly-planned';
}
