import { JastBuilder, JQLSyntaxError, type Query } from '@atlaskit/jql-ast';

/** The syntax tree of a query, or Jira's sentence about where it breaks off. */
export function parseJql(jql: string): { readonly query: Query } | { readonly error: string } {
  const tree = new JastBuilder().build(jql);
  const [first] = tree.errors;
  if (!first && tree.query) return { query: tree.query };
  const place =
    first instanceof JQLSyntaxError ? ` (line ${first.line}, character ${first.charPositionInLine + 1})` : '';
  return { error: `Error in the JQL Query: ${first?.message ?? 'The query is empty'}.${place}` };
}
