import { workingDaysBetween, type WorkCalendar } from '../model/calendar';
import type { IsoDate } from '../model/date';
import { present } from '../model/present';
import type { LinkConflict } from './link-conflicts';
import type { LinkedRows } from './linked-rows';

/** A row that would finish on another day. */
export interface FinishMove {
  readonly id: string;
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  /** Working days, positive is later; absent where there is no date before or after. */
  readonly days?: number;
}

/** [S18] What a proposal brings about, beside the dates that it names. */
export interface WhatIfEffect {
  /** Of the whole project; absent where its finish stays. */
  readonly finish?: Omit<FinishMove, 'id'>;
  readonly milestones: readonly FinishMove[];
  /** Rows that follow although nobody proposed it. */
  readonly followers: readonly FinishMove[];
  readonly newlyAtRisk: readonly string[];
  readonly noLongerAtRisk: readonly string[];
  /** Links that could hold and cannot any more, or are further from it. */
  readonly worse: readonly LinkConflict[];
  /** Links that still cannot hold, though less is missing. */
  readonly eased: readonly LinkConflict[];
  /** Links that could not hold and now can, as they were. */
  readonly mended: readonly LinkConflict[];
  readonly newlyCritical: readonly string[];
  readonly noLongerCritical: readonly string[];
}

export function whatIfEffect(
  before: LinkedRows,
  after: LinkedRows,
  proposed: ReadonlySet<string>,
  calendar: WorkCalendar,
): WhatIfEffect {
  const was = new Map(before.rows.map((row) => [row.id, row]));
  const moved = after.rows.filter(({ id, finish, kind }) => kind !== 'summary' && was.get(id)?.finish !== finish);
  const move = ({ id, finish }: { id: string; finish?: IsoDate }): FinishMove => ({
    id,
    ...finishMove(was.get(id)?.finish, finish, calendar),
  });
  const broken = ({ conflicts }: LinkedRows) =>
    new Map(conflicts.flatMap((one) => (one.violationDays > 0 ? [[`${one.from} ${one.to}`, one] as const] : [])));
  const [brokenBefore, brokenAfter] = [broken(before), broken(after)];
  return {
    ...(before.finish !== after.finish && { finish: finishMove(before.finish, after.finish, calendar) }),
    milestones: moved.filter(({ kind }) => kind === 'milestone').map(move),
    followers: moved.filter(({ id, kind }) => kind === 'work' && !proposed.has(id)).map(move),
    newlyAtRisk: missingIn(after.counts.milestonesAtRisk, before.counts.milestonesAtRisk),
    noLongerAtRisk: missingIn(before.counts.milestonesAtRisk, after.counts.milestonesAtRisk),
    worse: [...brokenAfter].flatMap(([id, one]) =>
      one.violationDays > (brokenBefore.get(id)?.violationDays ?? 0) ? [one] : [],
    ),
    eased: [...brokenAfter].flatMap(([id, one]) =>
      one.violationDays < (brokenBefore.get(id)?.violationDays ?? 0) ? [one] : [],
    ),
    mended: [...brokenBefore].flatMap(([id, one]) => (brokenAfter.has(id) ? [] : [one])),
    newlyCritical: missingIn(after.counts.critical, before.counts.critical),
    noLongerCritical: missingIn(before.counts.critical, after.counts.critical),
  };
}

function finishMove(from: IsoDate | undefined, to: IsoDate | undefined, calendar: WorkCalendar) {
  const days = from === undefined || to === undefined ? undefined : workingDaysBetween(calendar, from, to);
  return present({ from, to, days });
}

function missingIn(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}
