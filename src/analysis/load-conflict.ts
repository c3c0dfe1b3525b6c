import type { IsoDate } from '../model/date';
import type { ConflictWeight } from './conflict-weight';
import type { DatedWork } from './dated-work';

type Told = 'rule' | 'week' | 'weeksAhead' | 'hours' | 'text' | 'projectKeys' | 'role' | 'advice';

/** Something about people and time that cannot hold, or hardly. */
export interface LoadConflict extends ConflictWeight {
  readonly id: string;
  readonly rule: 'K20' | 'K21' | 'K22' | 'K23' | 'K27' | 'K30' | 'K31';
  /** Whose weeks it is in; absent where it is about a whole role, or a decision. */
  readonly accountId?: string;
  readonly role?: string;
  /** Monday of the week it happens in. */
  readonly week: IsoDate;
  readonly weeksAhead: number;
  /** Above capacity, missing, or of the smaller of two projects. */
  readonly hours: number;
  readonly text: string;
  readonly keys: readonly string[];
  /** Of the work concerned, the one that asks most first. */
  readonly projectKeys: readonly string[];
  /** [K24] The higher, the earlier it should be mended. */
  readonly rank: number;
  /** What can be done about it, where moves and handovers are no way out. */
  readonly advice?: string;
}

export interface ConflictFacts extends Pick<LoadConflict, Told> {
  readonly work: readonly DatedWork[];
  /** Where it is not about the work. */
  readonly keys?: readonly string[];
  /** Where it goes on in every week ahead: then each counts by its own nearness. */
  readonly hoursByWeek?: readonly number[];
}
