import type { Literal } from './field';
import type { JqlIssue, JqlSource } from './source';

/** What a function of JQL stands for, or the sentence that refuses the call. */
export type FunctionAnswer = { readonly literals: readonly Literal[] } | { readonly error: string };

export interface JqlFunction {
  readonly name: string;
  readonly arguments: readonly [least: number, most: number];
  /** Several values: only IN and NOT IN take them. */
  readonly list: boolean;
  answer<I extends JqlIssue>(args: readonly string[], source: JqlSource<I>, call: string): FunctionAnswer;
}
