import type { Connection } from '../atlassian/connection';
import type { Instant } from '../model/date';
import type { KeyValueRange } from '../store/key-value';

/** One question or command under way: who asks, in whose name to read, and until when. Made by the host. */
export interface Invocation {
  /** The products in the name of the person who asks. */
  readonly user: Connection;
  /** The products in the app's own name. Nothing that comes this way is shown but what K33 and K35 allow. */
  readonly app: Connection;
  readonly store: KeyValueRange;
  readonly viewer: { readonly accountId: string; readonly timeZone: string };
  readonly siteUrl: string;
  readonly now: Instant;
  /** Milliseconds until the platform ends this invocation. */
  remainingMs(): number;
  wait(ms: number): Promise<void>;
  /** In [0, 1); spreads retries. */
  random(): number;
}
