import type { LinkedRows } from './linked-rows';
import type { ScheduleRow } from './schedule-row';

/** Rows of a schedule that stand on other dates than before; all others, and the links, are the same. */
export interface Redated {
  readonly before: Pick<LinkedRows, 'links' | 'conflicts'>;
  /** As they were, by id. */
  readonly was: ReadonlyMap<string, ScheduleRow>;
  /** [L12] As it was. */
  milestoneAfter(id: string): string | undefined;
}

/** Whether another milestone can come first now: [L12] asks for the dates of milestones, and for the starts of what has a version. */
export function movesMilestones(
  { was }: Redated,
  rows: ReadonlyMap<string, ScheduleRow>,
  versions: ReadonlyMap<string, readonly string[]>,
): boolean {
  return [...was].some(
    ([id, { kind, start, finish }]) =>
      (kind === 'milestone' && rows.get(id)?.finish !== finish) || (versions.has(id) && rows.get(id)?.start !== start),
  );
}
