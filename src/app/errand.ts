import type { Caller } from '../atlassian/caller';
import type { KeyValueRange } from '../store/key-value';

/**
 * Work of the app in its own name, started by Jira or by the clock and for no person. What it reads is never shown: it
 * only says how the app's own functions of JQL are to be put, and Jira runs those as whoever asks.
 */
export interface Errand extends Omit<Caller, 'user'> {
  readonly app: Caller['user'];
  readonly store: KeyValueRange;
}
