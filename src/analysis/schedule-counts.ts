import type { Tolerances } from '../model/settings';
import type { LinkConflict } from './link-conflict';
import type { Milestone } from './milestones';
import type { ScheduleRow } from './schedule-row';
import { milestoneRowId } from './version-row';

/** What a coordinator jumps to, as the rows in question in the order of the schedule. */
export interface ScheduleCounts {
  readonly overdue: readonly string[];
  readonly critical: readonly string[];
  /** Rows that a broken link leads to. */
  readonly brokenLinks: readonly string[];
  readonly milestonesAtRisk: readonly string[];
  /** Work without dates that is not a part of dated work. */
  readonly undated: readonly string[];
}

interface Ids {
  has(id: string): boolean;
}

/** What decides, beside a row itself, whether it is counted. */
export interface CountedBy {
  readonly rows: Pick<ReadonlyMap<string, ScheduleRow>, 'get'>;
  /** Rows that a broken link leads to, and milestones that one endangers. */
  readonly followers: Ids;
  readonly endangered: Ids;
  readonly slipped: Ids;
}

/** [L13] Whether a row is counted; only the project's own, but for those that a broken link leads to. */
export const isCounted: Readonly<Record<keyof ScheduleCounts, (row: ScheduleRow, by: CountedBy) => boolean>> = {
  overdue: ({ elsewhere, overdueDays }) => !elsewhere && overdueDays !== undefined,
  critical: ({ elsewhere, critical, kind }) => !elsewhere && critical && kind !== 'summary',
  brokenLinks: ({ id }, { followers }) => followers.has(id),
  milestonesAtRisk: ({ elsewhere, id, kind }, { endangered, slipped }) =>
    !elsewhere && kind === 'milestone' && (endangered.has(id) || slipped.has(id)),
  undated: ({ elsewhere, done, finish, parentId }, { rows }) =>
    !elsewhere && !done && finish === undefined && !isDated(parentId === undefined ? undefined : rows.get(parentId)),
};

function isDated(parent: ScheduleRow | undefined): boolean {
  return parent?.kind === 'work' && parent.finish !== undefined;
}

/** [L13] Counts of the project's own rows; a milestone is at risk when it slipped or when a broken link endangers it. */
export function scheduleCounts(
  rows: readonly ScheduleRow[],
  conflicts: readonly LinkConflict[],
  milestones: readonly Milestone[],
  tolerances: Tolerances,
): ScheduleCounts {
  const broken = conflicts.filter(isBroken);
  const by: CountedBy = {
    rows: new Map(rows.map((row) => [row.id, row])),
    followers: new Set(broken.map(({ to }) => to)),
    endangered: new Set(broken.flatMap(({ endangers }) => endangers ?? [])),
    slipped: slippedRows(milestones, tolerances),
  };
  return eachCount((kind) => rows.flatMap((row) => (isCounted[kind](row, by) ? [row.id] : [])));
}

export function isBroken({ violationDays }: LinkConflict): boolean {
  return violationDays > 0;
}

export function slippedRows(milestones: readonly Milestone[], { slipAmberDays }: Tolerances): ReadonlySet<string> {
  return new Set(milestones.filter(({ done, slipDays = 0 }) => !done && slipDays >= slipAmberDays).map(milestoneRowId));
}

export function eachCount<T>(of: (kind: keyof ScheduleCounts) => T): Record<keyof ScheduleCounts, T> {
  return {
    overdue: of('overdue'),
    critical: of('critical'),
    brokenLinks: of('brokenLinks'),
    milestonesAtRisk: of('milestonesAtRisk'),
    undated: of('undated'),
  };
}
