import type { IsoDate } from '../model/date';
import { leaveOrder, type Leave } from '../model/person-time';

/** Leave as one reader may know it. */
export interface SeenLeave {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly half?: true;
  /** Absent where it was not given, or is not for this reader. */
  readonly why?: string;
}

/** Who reads somebody's leave: the person, or an administrator of the project of this id, or neither. */
export interface LeaveReader {
  readonly self: boolean;
  readonly administers?: string;
}

/** [K14] Everybody sees when; why is for the person and for administrators of the project it was entered in. */
export function seenLeave(leave: readonly Leave[], { self, administers }: LeaveReader): readonly SeenLeave[] {
  return [...leave].sort(leaveOrder).map(({ from, to, half, reason, enteredIn }) => ({
    from,
    to,
    ...(half && { half }),
    ...(reason !== undefined && (self || enteredIn === administers) && { why: reason }),
  }));
}
