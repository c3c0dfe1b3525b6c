import type { Operand } from '@atlaskit/jql-ast';
import type { Literal } from './field';
import { jqlFunction } from './functions';
import type { FunctionAnswer } from './jql-function';
import type { JqlIssue, JqlSource } from './source';

/** The values of an operand after its functions were called, and whether it was a list. */
export type ReadOperand =
  { readonly literals: readonly Literal[]; readonly list: boolean } | { readonly error: string };

function call<I extends JqlIssue>(name: string, args: readonly string[], source: JqlSource<I>): FunctionAnswer {
  const known = jqlFunction(name);
  if (!known) return { error: `Unable to find JQL function '${name}(${args.join(', ')})'.` };
  const [least, most] = known.arguments;
  if (args.length < least || args.length > most) {
    const expected = least === most ? String(least) : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
    return { error: `Function '${known.name}' expected '${expected}' arguments but received '${args.length}'.` };
  }
  return known.answer(args, source, `${known.name}(${args.join(', ')})`);
}

export function readOperand<I extends JqlIssue>(operand: Operand, source: JqlSource<I>): ReadOperand {
  if (operand.operandType === 'value') return { literals: [{ form: 'text', text: operand.value }], list: false };
  if (operand.operandType === 'keyword') return { literals: [{ form: 'empty' }], list: false };
  if (operand.operandType === 'function') {
    const name = operand.function.value;
    const answer = call(
      name,
      operand.arguments.map((argument) => argument.value),
      source,
    );
    return 'error' in answer ? answer : { literals: answer.literals, list: jqlFunction(name)?.list ?? false };
  }
  const literals: Literal[] = [];
  for (const value of operand.values) {
    const read = readOperand(value, source);
    if ('error' in read) return read;
    literals.push(...read.literals);
  }
  return { literals, list: true };
}

/** An operand as Jira's sentences quote it. */
export function operandText(operand: Operand): string {
  if (operand.operandType === 'value') return operand.value;
  if (operand.operandType === 'keyword') return 'EMPTY';
  if (operand.operandType === 'list') return `(${operand.values.map(operandText).join(', ')})`;
  return `${operand.function.value}(${operand.arguments.map((argument) => argument.value).join(', ')})`;
}
