import type { LinkConflict } from './link-conflicts';
import type { Milestone } from './milestones';
import type { ScheduleRow } from './schedule-row';
import { versionRowId } from './version-row';
import type { Tolerances } from '../model/settings';

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

/** [L13] Counts of the project's own rows; a milestone is at risk when it slipped or when a broken link endangers it. */
export function scheduleCounts(
  rows: readonly ScheduleRow[],
  conflicts: readonly LinkConflict[],
  milestones: readonly Milestone[],
  { slipAmberDays }: Tolerances,
): ScheduleCounts {
  const broken = conflicts.filter(({ violationDays }) => violationDays > 0);
  const endangered = new Set(broken.flatMap(({ endangers }) => endangers ?? []));
  const slipped = new Set(
    milestones
      .filter(({ done, slipDays = 0 }) => !done && slipDays >= slipAmberDays)
      .map(({ source }) => (source.kind === 'issue' ? source.key : versionRowId(source.id))),
  );
  const followers = new Set(broken.map(({ to }) => to));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const isCovered = ({ parentId }: ScheduleRow) => {
    const parent = parentId === undefined ? undefined : byId.get(parentId);
    return parent?.kind === 'work' && parent.finish !== undefined;
  };
  const own = rows.filter(({ elsewhere }) => !elsewhere);
  const those = (holds: (row: ScheduleRow) => boolean, among = own) => among.filter(holds).map(({ id }) => id);
  return {
    overdue: those(({ overdueDays }) => overdueDays !== undefined),
    critical: those(({ critical, kind }) => critical && kind !== 'summary'),
    brokenLinks: those(({ id }) => followers.has(id), [...rows]),
    milestonesAtRisk: those(({ id, kind }) => kind === 'milestone' && (endangered.has(id) || slipped.has(id))),
    undated: those((row) => !row.done && row.finish === undefined && !isCovered(row)),
  };
}
