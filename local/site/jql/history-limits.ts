import type { Predicate as PredicateNode } from '@atlaskit/jql-ast';
import { dateLiteral, invalidDate } from './date-literal';
import type { Literal } from './field';
import { readOperand } from './operand';
import { asked } from './predicate';
import { userField } from './reference-fields';
import type { JqlIssue, JqlSource } from './source';

/** What FROM, TO, BY, BEFORE, AFTER, ON and DURING ask of a change. */
export interface HistoryLimits {
  readonly from?: readonly Literal[];
  readonly to?: readonly Literal[];
  readonly by?: readonly string[];
  /** Each from its start up to, not including, its end; milliseconds. */
  readonly periods: readonly { readonly start: number; readonly end: number }[];
}

const dayMs = 86_400_000;

function moment<I extends JqlIssue>(literal: Literal | undefined, source: JqlSource<I>): number | { error: string } {
  if (literal?.form === 'instant') return literal.at;
  const text = literal?.form === 'text' ? literal.text : 'EMPTY';
  return dateLiteral(text, source.now, source.timeZone) ?? { error: invalidDate(text, 'history predicate') };
}

export function historyLimits<I extends JqlIssue>(
  nodes: readonly PredicateNode[],
  source: JqlSource<I>,
): { readonly limits: HistoryLimits } | { readonly errors: readonly string[] } {
  let limits: HistoryLimits = { periods: [] };
  for (const { operator, operand } of nodes) {
    if (!operand) return { errors: [`The predicate '${operator.value}' needs a value.`] };
    const read = readOperand(operand, source);
    if ('error' in read) return { errors: [read.error] };
    if (operator.value === 'from' || operator.value === 'to') limits = { ...limits, [operator.value]: read.literals };
    else if (operator.value === 'by') {
      const users = asked(
        userField<I>('by', () => [], source.catalogue),
        read.literals,
      );
      if ('errors' in users) return users;
      limits = { ...limits, by: users.asked.scalars.map(String) };
    } else {
      const start = moment(read.literals[0], source);
      const end = operator.value === 'during' ? moment(read.literals[1], source) : start;
      if (typeof start !== 'number') return { errors: [start.error] };
      if (typeof end !== 'number') return { errors: [end.error] };
      const period = {
        before: { start: -Infinity, end: start },
        after: { start: start + 1, end: Infinity },
        on: { start, end: start + dayMs },
        during: { start, end: end + 1 },
      }[operator.value];
      limits = { ...limits, periods: [...limits.periods, period] };
    }
  }
  return { limits };
}
