import type { Milestone } from '../../../src/analysis/milestones';
import { addDays, dayNumber, type IsoDate } from '../../../src/model/date';

/** Calendar days that the milestones' drawing spans, with a margin at both ends. */
export interface TrackScale {
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** The first day of each month in between, or of each quarter where that would be too many. */
  readonly marks: readonly IsoDate[];
}

const mostMonths = 15;

export function expectedOn({ doneOn, forecast }: Milestone): IsoDate | undefined {
  return doneOn ?? forecast;
}

/** [Q5] P50 and P80, where they were drawn. */
export function outlookSpan({ outlook }: Milestone): readonly IsoDate[] {
  return outlook?.assessed ? [outlook.p50, outlook.p80] : [];
}

/** Absent where there is too little to draw. */
export function trackScale(milestones: readonly Milestone[], asOf: IsoDate): TrackScale | undefined {
  const dates = milestones
    .flatMap((milestone) => [milestone.original, expectedOn(milestone), ...outlookSpan(milestone)])
    .filter((date) => date !== undefined);
  if (dates.length < 2) return undefined;
  const all = [...dates, asOf].sort();
  const [earliest = asOf, latest = asOf] = [all[0], all.at(-1)];
  const margin = Math.max(3, Math.round((dayNumber(latest) - dayNumber(earliest)) / 25));
  const [first, last] = [addDays(earliest, -margin), addDays(latest, margin)];
  const days = Array.from({ length: dayNumber(last) - dayNumber(first) }, (_, day) => addDays(first, day));
  const starts = days.filter((day) => day.endsWith('-01'));
  const quarters = starts.filter((day) => ['01', '04', '07', '10'].includes(day.slice(5, 7)));
  return { first, last, marks: starts.length > mostMonths ? quarters : starts };
}
