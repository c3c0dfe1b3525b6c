import type { BaselineState } from '../model/baseline';
import type { Instant, IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { Person } from '../model/person';
import type { Project } from '../model/project';

/** A baseline as a reader is told of it; what it holds is told only for the work that the reader may see. */
export interface BaselineTold {
  readonly number: number;
  readonly name: string;
  readonly reason: string;
  /** Absent where the account is gone or the reader may not look people up. */
  readonly takenBy?: Person;
  readonly takenAt: Instant;
  readonly asOf: IsoDate;
  /** The first one: it always stays. */
  readonly original: boolean;
  /** [B2] Absent for one that was removed. */
  readonly state?: BaselineState;
  readonly removal?: { readonly by?: Person; readonly at: Instant; readonly reason: string };
}

export interface BaselinesTold {
  readonly project: Project;
  /** Newest first, removed ones among them. */
  readonly baselines: readonly BaselineTold[];
  readonly mayTake: boolean;
  readonly mayRemove: boolean;
  readonly findings: readonly Finding[];
}

/** The baseline that a schedule is compared with. */
export interface ComparedWith {
  readonly number: number;
  readonly name: string;
  readonly takenAt: Instant;
  readonly original: boolean;
  /** [B2] Told of those that were read. */
  readonly state?: BaselineState;
}

export interface BaselineQuestions {
  baselines: { ask: { project: string }; answer: BaselinesTold };
}

export interface BaselineCommands {
  /** Keeps the dates of the schedule as the person who takes it sees it; a name is used once. */
  'take-baseline': { ask: { project: string; name: string; reason: string }; answer: BaselinesTold };
  /** Takes a reason, which stays with the record. The original cannot be removed. */
  'remove-baseline': { ask: { project: string; number: number; reason: string }; answer: BaselinesTold };
}
