import type { Connection } from './connection';
import type { Instant } from '../model/date';

/** In whose name Jira is asked, and how long there is time for it. */
export interface Caller {
  readonly user: Connection;
  readonly now: Instant;
  remainingMs(): number;
  wait(ms: number): Promise<void>;
  random(): number;
}
