import type { Clause, TerminalClause } from '@atlaskit/jql-ast';
import type { JqlCatalogue } from './jql-catalogue';

/** What an app put in place of its function: a piece of JQL, or a sentence for whoever wrote the query. */
export type Fragment = { readonly jql: string } | { readonly error: string };

/** A function that an app adds to JQL (`jira:jqlFunction`). */
export interface AppFunction {
  readonly key: string;
  readonly name: string;
  readonly arguments: readonly [least: number, most: number];
  readonly operators: readonly string[];
  run(precomputationId: string, use: FunctionUse): Promise<Fragment>;
}

/** One use of such a function; the same use again has the same answer. */
export interface FunctionUse {
  readonly field: string;
  readonly operator: string;
  readonly functionName: string;
  readonly arguments: readonly string[];
}

/** What the uses of a query stand for, and the names that count inside: those of the site, since one answer serves everybody. */
export interface Fragments {
  known(name: string): AppFunction | undefined;
  of(use: FunctionUse): Fragment | undefined;
  readonly catalogue: JqlCatalogue;
}

const issueFields = ['issue', 'issuekey', 'key', 'id'];

/** The use of a function in a clause; `undefined` where its value is something else. */
export function useIn({ field, operator, operand }: TerminalClause): FunctionUse | undefined {
  if (operand?.operandType !== 'function' || operator === undefined) return undefined;
  return {
    field: field.value.toLowerCase(),
    operator: operator.value,
    functionName: operand.function.value,
    arguments: operand.arguments.map((argument) => argument.value),
  };
}

/** Why Jira does not even ask the app. */
export function objection(
  use: FunctionUse,
  { name, arguments: [least, most], operators }: AppFunction,
): string | undefined {
  const given = use.arguments.length;
  if (!issueFields.includes(use.field))
    return `A value provided by the function '${name}' is invalid for the field '${use.field}'.`;
  if (!operators.includes(use.operator))
    return `The operator '${use.operator}' is not supported by the function '${name}'.`;
  if (given >= least && given <= most) return undefined;
  return `Function '${name}' expected '${least === most ? least : `${least} to ${most}`}' arguments but received '${given}'.`;
}

export function usesOf(clause: Clause): readonly FunctionUse[] {
  if (clause.clauseType === 'terminal') return [useIn(clause)].filter((use) => use !== undefined);
  return clause.clauseType === 'not' ? usesOf(clause.clause) : clause.clauses.flatMap(usesOf);
}
