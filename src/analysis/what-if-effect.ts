import { workingDaysBetween, type WorkCalendar } from '../model/calendar';
import type { IsoDate } from '../model/date';
import { present } from '../model/present';
import type { LinkConflict } from './link-conflict';
import type { LinkedRows } from './linked-rows';
import type { ProjectSchedule } from './project-schedule';
import { isBroken } from './schedule-counts';
import { milestoneRowId } from './version-row';

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
  /** [M2] Milestones that keep their date and are expected on another day, because of the work that they wait for. */
  readonly expected: readonly FinishMove[];
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

type EffectSide = LinkedRows & Pick<ProjectSchedule, 'milestones'>;

/** The rows of both stand in the same order; what does not change is the same object, so that only the rest is compared. */
export function whatIfEffect(
  before: EffectSide,
  after: EffectSide,
  proposed: ReadonlySet<string>,
  calendar: WorkCalendar,
): WhatIfEffect {
  const moves = after.rows.flatMap((row, place) => {
    const was = before.rows[place];
    if (row === was || row.kind === 'summary' || was?.finish === row.finish) return [];
    return [{ kind: row.kind, move: { id: row.id, ...finishMove(was?.finish, row.finish, calendar) } }];
  });
  const gone = changedLinks(before.conflicts, after.conflicts);
  const found = changedLinks(after.conflicts, before.conflicts);
  const daysBefore = (id: string) => gone.get(id)?.violationDays ?? 0;
  const broken = [...found].filter(([, conflict]) => isBroken(conflict));
  return {
    ...(before.finish !== after.finish && { finish: finishMove(before.finish, after.finish, calendar) }),
    milestones: moves.flatMap(({ kind, move }) => (kind === 'milestone' ? [move] : [])),
    expected: expectedMoves(before, after, calendar).filter(({ id }) => !moves.some(({ move }) => move.id === id)),
    followers: moves.flatMap(({ kind, move }) => (kind === 'work' && !proposed.has(move.id) ? [move] : [])),
    newlyAtRisk: missingIn(after.counts.milestonesAtRisk, before.counts.milestonesAtRisk),
    noLongerAtRisk: missingIn(before.counts.milestonesAtRisk, after.counts.milestonesAtRisk),
    worse: broken.flatMap(([id, one]) => (one.violationDays > daysBefore(id) ? [one] : [])),
    eased: broken.flatMap(([id, one]) => (one.violationDays < daysBefore(id) ? [one] : [])),
    mended: [...gone].flatMap(([id, one]) => {
      const now = found.get(id);
      return isBroken(one) && !(now && isBroken(now)) ? [one] : [];
    }),
    newlyCritical: missingIn(after.counts.critical, before.counts.critical),
    noLongerCritical: missingIn(before.counts.critical, after.counts.critical),
  };
}

function expectedMoves(before: EffectSide, after: EffectSide, calendar: WorkCalendar): readonly FinishMove[] {
  return after.milestones.flatMap((milestone, at) => {
    const was = before.milestones[at];
    if (milestone === was || milestone.forecast === was?.forecast) return [];
    return [{ id: milestoneRowId(milestone), ...finishMove(was?.forecast, milestone.forecast, calendar) }];
  });
}

/** Conflicts that are not among the others as they are, by their link. */
function changedLinks(
  conflicts: readonly LinkConflict[],
  others: readonly LinkConflict[],
): ReadonlyMap<string, LinkConflict> {
  const known = new Set(others);
  return new Map(conflicts.flatMap((one) => (known.has(one) ? [] : [[`${one.from} ${one.to}`, one] as const])));
}

function finishMove(from: IsoDate | undefined, to: IsoDate | undefined, calendar: WorkCalendar) {
  const days = from === undefined || to === undefined ? undefined : workingDaysBetween(calendar, from, to);
  return present({ from, to, days });
}

function missingIn(ids: readonly string[], others: readonly string[]): readonly string[] {
  if (ids === others) return [];
  const known = new Set(others);
  return ids.filter((id) => !known.has(id));
}
