import type { Instant } from './date';

/** Time that somebody logged on an issue. */
export interface LoggedTime {
  readonly accountId: string;
  readonly key: string;
  readonly summary: string;
  readonly projectKey: string;
  /** When the work began. */
  readonly at: Instant;
  readonly minutes: number;
}
