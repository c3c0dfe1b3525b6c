import type { Instant } from './date';

/** A page as far as it takes to lead back to what it says, and to say of which version that is true. */
export interface DecisionPage {
  readonly id: string;
  readonly title: string;
  /** From the root of the site. */
  readonly path: string;
  readonly version: number;
  /** When this version was written. */
  readonly changed: Instant;
}

/** One decided entry of a decision list on a page. */
export interface PageDecision {
  readonly page: DecisionPage;
  /** In plain words on one line; a link card is written as its address. */
  readonly text: string;
  /** Where its links and cards lead. */
  readonly addresses: readonly string[];
  /** Names of the people it mentions, as the page writes them. */
  readonly mentioned: readonly string[];
}
