import type { Clause } from '@atlaskit/jql-ast';
import { fieldsOf } from './fields';
import { readOperand } from './operand';
import { asked } from './predicate';
import type { JqlIssue, JqlSource } from './source';

const issueNames = new Set(['key', 'issuekey', 'issue', 'id']);

function scalarsOf<I extends JqlIssue>(
  clause: Clause,
  names: ReadonlySet<string>,
  source: JqlSource<I>,
): string[] | undefined {
  if (clause.clauseType !== 'terminal' || !clause.operand || !names.has(clause.field.value.toLowerCase()))
    return undefined;
  if (clause.operator?.value !== '=' && clause.operator?.value !== 'in') return undefined;
  const [field] = clause.field.properties && clause.field.properties.length > 0 ? [] : fieldsOf(clause.field, source);
  const operand = readOperand(clause.operand, source);
  if (!field || 'error' in operand) return undefined;
  const reading = asked(field, operand.literals);
  return 'errors' in reading || reading.asked.empty ? undefined : reading.asked.scalars.map(String);
}

function conjuncts(clause: Clause): readonly Clause[] {
  return clause.clauseType === 'compound' && clause.operator.value === 'and'
    ? clause.clauses.flatMap(conjuncts)
    : [clause];
}

/** The issues that can match at all: those named by key, those of the named projects, or every one. */
export function candidates<I extends JqlIssue>(where: Clause, source: JqlSource<I>): Iterable<I> {
  const parts = conjuncts(where);
  for (const part of parts) {
    const keys = scalarsOf(part, issueNames, source);
    if (keys) return [...new Set(keys)].map((key) => source.issue(key)).filter((issue) => issue !== undefined);
  }
  for (const part of parts) {
    const ids = scalarsOf(part, new Set(['project']), source);
    if (ids) return source.issues([...new Set(ids)]);
  }
  return source.issues();
}
