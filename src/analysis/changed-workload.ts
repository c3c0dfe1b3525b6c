import type { PlannedWork } from './planned-work';
import type { Workload } from './workload';
import type { IsoDate } from '../model/date';

/** A change that is only thought of: other dates, somebody else, or a part of it for somebody else. */
export interface WorkChange {
  readonly key: string;
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  readonly accountId?: string;
  readonly split?: { readonly accountId: string; readonly minutes: number };
}

/** The same facts as if these changes had been made. */
export function changedWorkload(workload: Workload, changes: readonly WorkChange[]): Workload {
  if (changes.length === 0) return workload;
  return { ...workload, work: changedWork(workload.work, changes) };
}

export function changedWork(work: readonly PlannedWork[], changes: readonly WorkChange[]): readonly PlannedWork[] {
  const byKey = new Map(changes.map((change) => [change.key, change]));
  return work.flatMap((piece): readonly PlannedWork[] => {
    const change = byKey.get(piece.key);
    if (!change) return [piece];
    const { split, ...other } = change;
    const changed = { ...piece, ...other };
    if (!split) return [changed];
    const { accountId, minutes } = split;
    const kept = { ...changed, minutes: (piece.minutes ?? 0) - minutes };
    return [kept, { ...changed, key: `Part of ${piece.key}`, accountId, minutes }];
  });
}
