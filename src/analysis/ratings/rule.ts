import type { Dimension, Rag, Rating, RatingInput } from '../../model/rag';

/** A rule of docs/method.md with this project's thresholds in its words. */
export interface Rule {
  readonly dimension: Dimension;
  readonly rule: string;
  readonly ruleText: string;
}

/** A rating that could not be given: `missing` says what is missing and where to enter it. */
export function notAssessed(rule: Rule, missing: string, inputs: readonly RatingInput[] = []): Rating {
  return { ...rule, rag: 'not-assessed', reason: missing, headline: '', inputs };
}

/** The colour of a number of which more is worse. */
export function grade(red: boolean, amber: boolean): Rag {
  return red ? 'red' : amber ? 'amber' : 'green';
}

/** An input that is a number of issues. */
export function issuesInput(label: string, issues: readonly { readonly key: string }[]): RatingInput {
  return { label, value: String(issues.length), issueKeys: issues.map(({ key }) => key) };
}
