import type { JqlIssue } from './source';

/** What a field holds and a query compares: an id, a key, a day, a text, milliseconds, seconds or a plain number. */
export type Scalar = string | number;

/** What a function can stand for; a field says which of them it takes. */
export type Entity = 'user' | 'project' | 'version' | 'sprint' | 'issue' | 'issuetype';

/** One value of a query after its functions were called. */
export type Literal =
  | { readonly form: 'empty' }
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'instant'; readonly at: number; readonly call: string }
  | { readonly form: 'entity'; readonly entity: Entity; readonly id: string; readonly call: string };

export type Operator =
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '~'
  | '!~'
  | 'in'
  | 'not in'
  | 'is'
  | 'is not'
  | 'was'
  | 'was not'
  | 'was in'
  | 'was not in'
  | 'changed';

/** A field as JQL knows it: what an issue holds there, and what the words of a query mean there. */
export interface JqlField<I extends JqlIssue = JqlIssue> {
  /** As Jira's sentences name it. */
  readonly name: string;
  readonly operators: readonly Operator[];
  /** Empty where the issue has no value. */
  values(issue: I): readonly Scalar[];
  /** What a literal means here (several ids when a name is shared), or the sentence that refuses it. */
  read(
    literal: Exclude<Literal, { form: 'empty' }>,
  ): { readonly scalars: readonly Scalar[] } | { readonly error: string };
  /** What two values must share to count as equal, where that is less than everything: the case of a label, the second of an instant. */
  fold?(scalar: Scalar): Scalar;
  /** For < and >, where the two do not compare by nature; undefined when they cannot be compared at all. */
  compare?(held: Scalar, asked: Scalar): number | undefined;
  /** What ORDER BY goes by when it is not the first value; null is no value. */
  sortKey?(issue: I): Scalar | null;
  readonly unsortable?: true;
  /** `fieldId` under which the changelog keeps it; only such fields answer WAS and CHANGED. */
  readonly history?: string;
}

export const equality: readonly Operator[] = ['=', '!=', 'in', 'not in'];
export const emptiness: readonly Operator[] = ['is', 'is not'];
export const order: readonly Operator[] = ['<', '<=', '>', '>='];
export const likeness: readonly Operator[] = ['~', '!~'];
export const past: readonly Operator[] = ['was', 'was not', 'was in', 'was not in', 'changed'];
