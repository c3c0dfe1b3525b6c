import type { Finding } from '../model/finding';
import type { Person } from '../model/person';

export interface ConflictReason {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly text: string;
}

/** Somebody who can do something about it, and what. */
export interface Mender {
  readonly key: string;
  readonly person?: Person;
  readonly text: string;
}

/** A link that cannot hold, or is not safe, with why, what it endangers and who can mend it. */
export interface LinkConflict {
  readonly from: string;
  readonly to: string;
  /** Working days by which the follower would have to move; 0 where the dates themselves are sound. */
  readonly violationDays: number;
  /** Gravest first. */
  readonly reasons: readonly ConflictReason[];
  /** Row of the first milestone downstream. */
  readonly endangers?: string;
  readonly menders: readonly Mender[];
}
