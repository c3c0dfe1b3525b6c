import { candidates } from './candidates';
import { compileClause, type Compilation } from './clause';
import { compileOrder } from './order';
import { parseJql } from './parse';
import type { JqlIssue, JqlSource } from './source';

/** Jira's answer to a query: the issues in order, or the sentences of its 400. */
export type JqlResult<I> =
  { readonly ok: true; readonly issues: readonly I[] } | { readonly ok: false; readonly errors: readonly string[] };

function compile<I extends JqlIssue>(
  jql: string,
  source: JqlSource<I>,
): { readonly run: () => readonly I[] } | { readonly errors: readonly string[] } {
  const parsed = parseJql(jql);
  if ('error' in parsed) return { errors: [parsed.error] };
  const compilation: Compilation<I> = { source, errors: [] };
  const where = parsed.query.where ?? undefined;
  const matches = where ? compileClause(where, false, compilation) : () => true;
  const inOrder = compileOrder(parsed.query.orderBy ?? undefined, compilation);
  if (compilation.errors.length > 0) return { errors: compilation.errors };
  return {
    run() {
      const found: I[] = [];
      for (const issue of where ? candidates(where, source) : source.issues()) if (matches(issue)) found.push(issue);
      return inOrder(found);
    },
  };
}

export function searchIssues<I extends JqlIssue>(jql: string, source: JqlSource<I>): JqlResult<I> {
  const compiled = compile(jql, source);
  return 'errors' in compiled ? { ok: false, errors: compiled.errors } : { ok: true, issues: compiled.run() };
}

/** What Jira would object to in a query; empty when it is sound. */
export function validateJql<I extends JqlIssue>(jql: string, source: JqlSource<I>): readonly string[] {
  const compiled = compile(jql, source);
  return 'errors' in compiled ? compiled.errors : [];
}
