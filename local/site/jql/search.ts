import type { JqlIssue, JqlSource } from './source';

/** Jira's answer to a query: the issues in order, or the sentences of its 400. */
export type JqlResult<I> =
  | { readonly ok: true; readonly issues: readonly I[] }
  | { readonly ok: false; readonly errors: readonly string[] };

export function searchIssues<I extends JqlIssue>(jql: string, source: JqlSource<I>): JqlResult<I> {
  return jql.trim() === '' ? { ok: true, issues: [...source.issues()] } : { ok: false, errors: ['Not answered yet.'] };
}

/** What Jira would object to in a query; empty when it is sound. */
export function validateJql<I extends JqlIssue>(jql: string, source: JqlSource<I>): readonly string[] {
  const result = searchIssues(jql, source);
  return result.ok ? [] : result.errors;
}
