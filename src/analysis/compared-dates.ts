import type { Baseline } from '../model/baseline';
import { workingDaysBetween, type WorkCalendar } from '../model/calendar';
import type { IsoDate } from '../model/date';
import type { Issue } from '../model/issue';
import { present } from '../model/present';
import { baselineIds } from './baseline-entries';
import { expectedFinish } from './lead-days';
import type { ScheduleRow, ComparedDates } from './schedule-row';

/** The baselines that a schedule is compared with; where one is absent, first commitments stand in. */
export interface ComparedBaselines {
  readonly original?: Baseline;
  readonly chosen?: Baseline;
}

/** [B3] Lines with their dates in the original and in the chosen baseline. */
export function withComparedDates(
  rows: readonly ScheduleRow[],
  own: readonly Issue[],
  { original, chosen }: ComparedBaselines,
  calendar: WorkCalendar,
  asOf: IsoDate,
): readonly ScheduleRow[] {
  const idOf = baselineIds(own);
  const [inOriginal, inChosen] = [original, chosen].map(
    (baseline) => new Map(baseline?.entries.map((entry) => [entry.id, entry])),
  );
  return rows.map((row) => {
    const now = expectedFinish(row, asOf);
    const id = row.elsewhere ? undefined : idOf(row);
    if (now === undefined) return row;
    const compared = (among: typeof inChosen): ComparedDates | undefined => {
      const entry = id === undefined ? undefined : among?.get(id);
      const finish = entry?.finish ?? row.original;
      if (finish === undefined) return undefined;
      const start = entry?.start;
      return {
        finish,
        slipDays: workingDaysBetween(calendar, finish, now),
        source: entry ? 'baseline' : 'first-commitment',
        ...(start !== undefined && { start }),
      };
    };
    const [first, then] = [compared(inOriginal), compared(inChosen)];
    return { ...row, ...(first && { originally: first }), ...(then && { compared: then }) };
  });
}

/** [B3] The slips of a line that stands on other dates now. */
export function slipsAfter(
  { originally, compared }: ScheduleRow,
  row: Pick<ScheduleRow, 'done' | 'finish'>,
  calendar: WorkCalendar,
  asOf: IsoDate,
): Pick<ScheduleRow, 'originally' | 'compared'> {
  const now = expectedFinish(row, asOf);
  const slip = (dates: ComparedDates | undefined) =>
    dates && now !== undefined ? { ...dates, slipDays: workingDaysBetween(calendar, dates.finish, now) } : undefined;
  return present({ originally: slip(originally), compared: slip(compared) });
}
