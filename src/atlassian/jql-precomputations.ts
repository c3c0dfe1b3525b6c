import * as v from 'valibot';
import type { Jira } from './open-jira';

/** What a function of the app stands for in a query; `error` is shown to whoever wrote the query. */
export type Precomputed = { readonly jql: string } | { readonly error: string };

/** An answer of the app that Jira keeps and uses for everybody, until the app gives it another. */
export interface Precomputation {
  readonly id: string;
  readonly functionName: string;
  readonly operator: string;
  readonly arguments: readonly string[];
  readonly value?: string | undefined;
  readonly error?: string | undefined;
}

const shape = v.object({
  id: v.string(),
  functionName: v.string(),
  operator: v.string(),
  arguments: v.optional(v.array(v.string()), []),
  value: v.optional(v.string()),
  error: v.optional(v.string()),
});
const page = v.object({ values: v.array(shape), isLast: v.optional(v.boolean(), true) });
const perPage = 100;

/** The answers that Jira keeps; it forgets what no query used for seven days. */
export async function readPrecomputations(jira: Jira): Promise<readonly Precomputation[]> {
  const all: Precomputation[] = [];
  for (;;) {
    const query = { startAt: all.length, maxResults: perPage };
    const { values, isLast } = await jira.read('jql precomputations', { parameters: {}, query }, page);
    all.push(...values);
    if (isLast || values.length === 0) return all;
  }
}

export async function writePrecomputations(
  jira: Jira,
  answers: readonly { readonly id: string; readonly answer: Precomputed }[],
): Promise<void> {
  const values = answers.map(({ id, answer }) =>
    'jql' in answer ? { id, value: answer.jql } : { id, error: answer.error },
  );
  const query = { skipNotFoundPrecomputations: 'true' };
  await jira.write('update jql precomputations', { parameters: {}, query, body: { values } });
}
