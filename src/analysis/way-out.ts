import type { WorkChange } from './changed-workload';

/** One way out of a conflict, to be looked at on the heat map before anything is written. */
export interface WayOut {
  readonly kind: 'move' | 'reassign' | 'split';
  readonly text: string;
  /** What is not known or is against it. */
  readonly note?: string;
  readonly changes: readonly WorkChange[];
  /** Hours of overload in the weeks ahead that it takes away from everybody together. */
  readonly gainHours: number;
}
