import { dayOf } from '../model/calendar';
import { isAgreed } from '../model/change-state';
import type { IsoDate } from '../model/date';
import { fromCents, toCents, type Amount } from '../model/money';
import { ascending } from '../model/order';
import { percentText } from '../model/percent-text';
import { present } from '../model/present';
import type { ProjectSettings } from '../model/settings';
import { workingDayAfter } from '../model/working-day-after';
import { settledAt, type ChangeLog } from './change-log';
import type { Milestone } from './milestones';

/** [C14] How much of what changes may add is used; `why` says what is missing where that cannot be told. */
export interface ToleranceUse {
  /** The tolerance and how it is found, in words. */
  readonly rule: string;
  readonly usedPercent?: number;
  /** With everything that waits for a decision approved as well. */
  readonly usedWithPendingPercent?: number;
  readonly why?: string;
}

/** [C15] What approved changes had come to after one decision. */
export interface ChangePoint {
  readonly on: IsoDate;
  readonly key: string;
  readonly cost: Amount;
  readonly days: number;
}

/** Approved and pending changes beside what the project set out with. */
export interface ChangeBaseline {
  readonly cost: ToleranceUse & {
    readonly baseline?: Amount;
    readonly approved: Amount;
    readonly pending: Amount;
    readonly tolerance?: Amount;
    /** Original budget and approved changes. */
    readonly current?: Amount;
  };
  readonly days: ToleranceUse & {
    /** The latest first date of a milestone. */
    readonly baseline?: IsoDate;
    readonly approved: number;
    readonly pending: number;
    readonly tolerance: number;
    readonly current?: IsoDate;
  };
  readonly overTime: readonly ChangePoint[];
}

/** [C14] Cumulative change of cost and time against the original baseline and against tolerance. */
export function changeBaseline(
  { rows, totals }: ChangeLog,
  milestones: readonly Milestone[],
  settings: ProjectSettings,
): ChangeBaseline {
  const { budget, tolerances, calendar } = settings;
  const { approved, pending } = totals;
  const finish = milestones
    .flatMap(({ original, current }) => original ?? current ?? [])
    .reduce<IsoDate | undefined>((latest, day) => (latest === undefined || day > latest ? day : latest), undefined);
  const [approvedCents, pendingCents] = [toCents(approved.cost), toCents(pending.cost)];
  const allowedCents = budget && Math.round((toCents(budget.approved) * tolerances.costRedPercent) / 100);
  return {
    cost: {
      rule: `Tolerance: ${percentText(tolerances.costRedPercent)} of the approved budget, as the cost rating turns red.`,
      approved: approved.cost,
      pending: pending.cost,
      ...present({
        baseline: budget?.approved,
        current: budget && fromCents(toCents(budget.approved) + approvedCents),
        tolerance: allowedCents === undefined ? undefined : fromCents(allowedCents),
        why: budget ? undefined : 'No approved budget is given in the settings.',
      }),
      ...used(approvedCents, pendingCents, allowedCents),
    },
    days: {
      rule: `Tolerance: ${tolerances.slipRedDays} working days, as the schedule rating turns red.`,
      approved: approved.days,
      pending: pending.days,
      tolerance: tolerances.slipRedDays,
      ...present({ baseline: finish, current: finish && workingDayAfter(calendar, finish, approved.days) }),
      ...used(approved.days, pending.days, tolerances.slipRedDays),
    },
    overTime: overTime(rows, settings),
  };
}

/** What saves more than it costs uses no tolerance. */
function used(approved: number, pending: number, allowed: number | undefined): Partial<ToleranceUse> {
  if (allowed === undefined) return {};
  if (allowed <= 0) return { why: 'The tolerance is zero, so no share of it can be told.' };
  const percent = (value: number) => Math.round((Math.max(0, value) / allowed) * 100);
  return { usedPercent: percent(approved), usedWithPendingPercent: percent(approved + pending) };
}

/** A change whose decision is not in the changelog counts from the day it came into its status. */
function overTime(rows: ChangeLog['rows'], { calendar }: ProjectSettings): readonly ChangePoint[] {
  let cents = 0;
  let days = 0;
  return rows
    .filter(({ state }) => isAgreed(state))
    .sort((a, b) => ascending(settledAt(a), settledAt(b)) || ascending(a.key, b.key))
    .map((row) => {
      cents += toCents(row.cost ?? '0');
      days = Math.round((days + (row.days ?? 0)) * 100) / 100;
      return { on: dayOf(calendar, settledAt(row)), key: row.key, cost: fromCents(cents), days };
    });
}
