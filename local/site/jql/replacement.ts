import type { Clause, TerminalClause } from '@atlaskit/jql-ast';
import { objection, useIn } from './app-function';
import { operandText } from './operand';
import { parseJql } from './parse';
import type { JqlIssue, JqlSource } from './source';

/** The clause that stands in another's place, with what is known inside it; the issues stay those that the reader may browse. */
type Replacement<I extends JqlIssue> =
  { readonly where: Clause; readonly negated: boolean; readonly source: JqlSource<I> } | { readonly error: string };

const filterFields = ['filter', 'savedfilter', 'searchrequest', 'request'];

export function replacementOf<I extends JqlIssue>(
  clause: TerminalClause,
  source: JqlSource<I>,
): Replacement<I> | undefined {
  return filterIn(clause, source) ?? fragmentIn(clause, source);
}

/** `filter = "Name"`: the saved query, run as the reader. */
function filterIn<I extends JqlIssue>(clause: TerminalClause, source: JqlSource<I>): Replacement<I> | undefined {
  const { savedFilter, ...inside } = source;
  const field = clause.field.value.toLowerCase();
  const operator = clause.operator?.value;
  if (!filterFields.includes(field) || !savedFilter || !clause.operand) return undefined;
  if (operator !== '=' && operator !== '!=')
    return { error: `The operator '${operator ?? ''}' is not supported by the '${field}' field.` };
  const named = operandText(clause.operand);
  const jql = savedFilter(named);
  if (jql === undefined) return { error: `The value '${named}' does not exist for the field '${field}'.` };
  return whereOf(jql, operator === '!=', inside) ?? { error: `The filter '${named}' is no valid JQL.` };
}

/** A function of an app: what the app answered, in which every name of the site counts, since it serves everybody. */
function fragmentIn<I extends JqlIssue>(clause: TerminalClause, source: JqlSource<I>): Replacement<I> | undefined {
  const { fragments, ...rest } = source;
  const use = useIn(clause);
  const known = use && fragments?.known(use.functionName);
  if (!fragments || !use || !known) return undefined;
  const wrong = objection(use, known);
  if (wrong !== undefined) return { error: wrong };
  const fragment = fragments.of(use) ?? { error: `The function '${known.name}' has not been evaluated.` };
  if ('error' in fragment) return fragment;
  const inside = { ...rest, catalogue: fragments.catalogue };
  return (
    whereOf(fragment.jql, false, inside) ?? {
      error: `The app's answer for the function '${known.name}' is no valid JQL.`,
    }
  );
}

function whereOf<I extends JqlIssue>(jql: string, negated: boolean, source: JqlSource<I>): Replacement<I> | undefined {
  const parsed = parseJql(jql);
  return 'error' in parsed || !parsed.query.where ? undefined : { where: parsed.query.where, negated, source };
}
