export const dimensions = ['schedule', 'cost', 'scope', 'risk', 'people'] as const;
export type Dimension = (typeof dimensions)[number];

export type Rag = 'green' | 'amber' | 'red' | 'not-assessed';

/** One number that a rating rests on, with where it came from. */
export interface RatingInput {
  readonly label: string;
  readonly value: string;
  /** Issues behind the number; empty where it does not come from issues. */
  readonly issueKeys: readonly string[];
}

/** A colour with its proof: the rule, the threshold and the inputs. */
export interface Rating {
  readonly dimension: Dimension;
  readonly rag: Rag;
  /** Rule id of docs/method.md. */
  readonly rule: string;
  /** The rule in words with this project's thresholds filled in. */
  readonly ruleText: string;
  /** One sentence: why this colour; for `not-assessed`, what is missing and where to enter it. */
  readonly reason: string;
  /** The one number of the tile, e.g. `+9 wd`; empty when not assessed. */
  readonly headline: string;
  readonly inputs: readonly RatingInput[];
}
