import type { PlannedWork, Workload } from './workload';
import type { IsoDate } from '../model/date';

/** A change that is only thought of: other dates, or somebody else. */
export interface WorkChange {
  readonly key: string;
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  readonly accountId?: string;
}

/** The same facts as if these changes had been made. */
export function changedWorkload(workload: Workload, changes: readonly WorkChange[]): Workload {
  if (changes.length === 0) return workload;
  return { ...workload, work: changedWork(workload.work, changes) };
}

export function changedWork(work: readonly PlannedWork[], changes: readonly WorkChange[]): readonly PlannedWork[] {
  const byKey = new Map(changes.map((change) => [change.key, change]));
  return work.map((piece) => {
    const change = byKey.get(piece.key);
    return change ? { ...piece, ...change } : piece;
  });
}
