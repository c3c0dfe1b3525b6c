import type { Instant, IsoDate } from './date';

/** [B1] The dates of one activity as people gave them. Names are not kept: they are read from Jira when somebody looks. */
export interface BaselineEntry {
  /** Jira's id of the issue, which stays when its key changes; `version:` with the id of a version. */
  readonly id: string;
  readonly start?: IsoDate;
  readonly finish: IsoDate;
}

/** What is agreed with a baseline, and by whom. */
export interface BaselineTaking {
  readonly name: string;
  /** Why it was taken. */
  readonly reason: string;
  readonly takenBy: string;
  readonly takenAt: Instant;
  /** The day whose schedule it holds. */
  readonly asOf: IsoDate;
}

/** That a baseline is gone, by whom and why; the record of it stays. */
export interface BaselineRemoval {
  readonly removedBy: string;
  readonly removedAt: Instant;
  readonly reason: string;
}

/** A baseline as it was taken; its number is never given to another. */
export interface BaselineHead extends BaselineTaking {
  readonly number: number;
  readonly removal?: BaselineRemoval;
}

/** [B2] Whether what is read is what was taken. */
export type BaselineState = 'as-taken' | 'changed' | 'incomplete';

/** A baseline with its dates; without any unless they are as they were taken. */
export interface Baseline {
  readonly head: BaselineHead;
  readonly state: BaselineState;
  readonly entries: readonly BaselineEntry[];
}

/** [B1] The first one is the original, which nobody can remove. */
export function isOriginal({ number }: BaselineHead): boolean {
  return number === 1;
}

/** [B1] Most baselines that a project keeps at one time. */
export const mostBaselines = 20;
/** [B1] Most that are ever taken in one project, with those that were removed. */
export const mostBaselinesEver = 200;
/** [B1] Most activities of one baseline. */
export const mostBaselineEntries = 20_000;
