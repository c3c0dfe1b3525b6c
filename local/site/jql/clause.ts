import type { Clause, TerminalClause } from '@atlaskit/jql-ast';
import { emptiness, type JqlField, type Operator } from './field';
import { fieldsOf, noSuchField } from './fields';
import { changedPredicate, wasPredicate } from './history';
import { historyLimits } from './history-limits';
import { operandText, readOperand } from './operand';
import { asked, predicateOf, type Predicate } from './predicate';
import { replacementOf } from './replacement';
import type { JqlIssue, JqlSource } from './source';

const opposite: Readonly<Record<Exclude<Operator, 'changed'>, Operator>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
  '~': '!~',
  '!~': '~',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
  was: 'was not',
  'was not': 'was',
  'was in': 'was not in',
  'was not in': 'was in',
};

const takesList: readonly Operator[] = ['in', 'not in', 'was in', 'was not in'];

/** Where sentences are gathered while a query is compiled: Jira tells all of them at once. */
export interface Compilation<I extends JqlIssue> {
  readonly source: JqlSource<I>;
  readonly errors: string[];
}

function refuse<I extends JqlIssue>({ errors }: Compilation<I>, ...sentences: readonly string[]): Predicate<I> {
  for (const sentence of sentences) if (!errors.includes(sentence)) errors.push(sentence);
  return () => false;
}

function historyPredicate<I extends JqlIssue>(
  field: JqlField<I>,
  clause: TerminalClause,
  operator: Operator,
  compilation: Compilation<I>,
): Predicate<I> {
  const { source } = compilation;
  const limits = historyLimits(clause.predicates, source);
  if ('errors' in limits) return refuse(compilation, ...limits.errors);
  if (operator === 'changed') {
    const changed = changedPredicate(field, limits.limits, source);
    return 'errors' in changed ? refuse(compilation, ...changed.errors) : changed;
  }
  const operand = clause.operand ? readOperand(clause.operand, source) : { error: `'${operator}' needs a value.` };
  if ('error' in operand) return refuse(compilation, operand.error);
  const was = wasPredicate(field, operand.literals, limits.limits, source);
  if ('errors' in was) return refuse(compilation, ...was.errors);
  return operator === 'was not' || operator === 'was not in' ? (issue) => !was(issue) : was;
}

function onField<I extends JqlIssue>(
  field: JqlField<I>,
  clause: TerminalClause,
  written: Operator,
  negated: boolean,
  compilation: Compilation<I>,
): Predicate<I> {
  const isHistory = written === 'changed' || written.startsWith('was');
  if (isHistory && field.history === undefined)
    return refuse(compilation, `History searches do not support the '${field.name}' field.`);
  if (!field.operators.includes(written))
    return refuse(compilation, `The operator '${written}' is not supported by the '${field.name}' field.`);
  if (isHistory) {
    const past = historyPredicate(field, clause, written, compilation);
    return negated ? (issue) => !past(issue) : past;
  }
  if (!clause.operand) return refuse(compilation, `The operator '${written}' needs a value.`);
  const operand = readOperand(clause.operand, compilation.source);
  if ('error' in operand) return refuse(compilation, operand.error);
  const shown = operandText(clause.operand);
  if (operand.list !== takesList.includes(written))
    return refuse(
      compilation,
      operand.list
        ? `Operator '${written}' does not support the list value '${shown}' for field '${field.name}'.`
        : `Operator '${written}' does not support the non-list value '${shown}' for field '${field.name}'.`,
    );
  const reading = asked(field, operand.literals);
  if ('errors' in reading) return refuse(compilation, ...reading.errors);
  const { empty, scalars } = reading.asked;
  if (emptiness.includes(written) && (!empty || scalars.length > 0))
    return refuse(compilation, `The operator '${written}' only supports the value EMPTY or NULL, not '${shown}'.`);
  if ((written === '~' || written === '!~') && (empty || String(scalars[0] ?? '').trim() === ''))
    return refuse(compilation, `The field '${field.name}' does not support searching for an empty string.`);
  if (empty && ['<', '<=', '>', '>='].includes(written))
    return refuse(
      compilation,
      `The operator '${written}' does not support searching for EMPTY in the '${field.name}' field.`,
    );
  return predicateOf(field, negated ? opposite[written] : written, reading.asked);
}

function compileTerminal<I extends JqlIssue>(
  clause: TerminalClause,
  negated: boolean,
  compilation: Compilation<I>,
): Predicate<I> {
  const replaced = compileReplaced(clause, negated, compilation);
  if (replaced) return replaced;
  const fields = fieldsOf(clause.field, compilation.source);
  const operator = clause.operator?.value;
  if (fields.length === 0) return refuse(compilation, noSuchField(clause.field.value, compilation.source.readerId));
  if (operator === undefined) return refuse(compilation, `The field '${clause.field.value}' needs an operator.`);
  const tests = fields.map((field) => onField(field, clause, operator, negated, compilation));
  const [only] = tests;
  return tests.length === 1 && only ? only : (issue) => tests.some((test) => test(issue));
}

/** A function of an app, and a saved filter, give way to the JQL that they stand for. */
function compileReplaced<I extends JqlIssue>(
  clause: TerminalClause,
  negated: boolean,
  compilation: Compilation<I>,
): Predicate<I> | undefined {
  const stands = replacementOf(clause, compilation.source);
  if (stands === undefined) return undefined;
  if ('error' in stands) return refuse(compilation, stands.error);
  const inside = { source: stands.source, errors: compilation.errors };
  return compileClause(stands.where, stands.negated !== negated, inside);
}

/** Such a clause reads changelogs from the file: it is asked last. */
function readsHistory(clause: Clause): boolean {
  return clause.clauseType === 'terminal' && (clause.operator?.value ?? '').match(/^(was|changed)/) !== null;
}

/** The test of a clause. NOT is carried down to the operators, as Jira does, so that it never finds empty fields. */
export function compileClause<I extends JqlIssue>(
  clause: Clause,
  negated: boolean,
  compilation: Compilation<I>,
): Predicate<I> {
  if (clause.clauseType === 'not') return compileClause(clause.clause, !negated, compilation);
  if (clause.clauseType === 'terminal') return compileTerminal(clause, negated, compilation);
  const parts = [...clause.clauses].sort((a, b) => Number(readsHistory(a)) - Number(readsHistory(b)));
  const tests = parts.map((part) => compileClause(part, negated, compilation));
  return (clause.operator.value === 'and') !== negated
    ? (issue) => tests.every((test) => test(issue))
    : (issue) => tests.some((test) => test(issue));
}
