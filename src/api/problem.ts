import type { Instant } from '../model/date';
import type { IssueRisk } from './issue-risk';

/** What went wrong, in words for the person who asked; `code` decides what a panel offers next. */
export interface Problem {
  readonly code:
    'not-found' | 'not-allowed' | 'invalid' | 'rate-limited' | 'unavailable' | 'conflict' | 'out-of-time' | 'defect';
  readonly message: string;
  /** The input that is wrong, e.g. `probability`. */
  readonly field?: string;
  /** When it is worth trying again. */
  readonly retryAt?: Instant;
  /** Of a conflict over a risk: how it stands now. */
  readonly standing?: IssueRisk;
}
