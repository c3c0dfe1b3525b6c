import { all, any, type Clause } from './jql';

/**
 * A question that every issue answers with yes or no. JQL's own NOT is no help for the second: an issue whose field is
 * empty is found neither way, so each side is written out.
 */
export interface Test {
  readonly yes: Clause;
  readonly no: Clause;
}

export function bothOf(...tests: readonly Test[]): Test {
  return { yes: all(...tests.map(({ yes }) => yes)), no: any(...tests.map(({ no }) => no)) };
}

export function eitherOf(...tests: readonly Test[]): Test {
  return { yes: any(...tests.map(({ yes }) => yes)), no: all(...tests.map(({ no }) => no)) };
}

export function not({ yes, no }: Test): Test {
  return { yes: no, no: yes };
}

/** Of a field that every issue has, such as its project. Values come as JQL writes them: ids bare, texts as literals. */
export function isAmong(field: string, values: readonly string[]): Test {
  return { yes: { jql: `${field} in (${values.join(', ')})` }, no: { jql: `${field} not in (${values.join(', ')})` } };
}

/** Of a field that may be empty. */
export function holdsAmong(field: string, values: readonly string[]): Test {
  const { yes, no } = isAmong(field, values);
  return { yes, no: any(no, isBlank(field).yes) };
}

export function isBlank(field: string): Test {
  return { yes: { jql: `${field} is EMPTY` }, no: { jql: `${field} is not EMPTY` } };
}

/** More than so many days ago. */
export function isOlder(field: string, days: number): Test {
  const since = `"-${Math.trunc(days)}d"`;
  return { yes: { jql: `${field} < ${since}` }, no: { jql: `${field} >= ${since}` } };
}

/** What no issue is; JQL has no word for it, and every issue has a project. */
export const nothing: Test = isBlank('project');

/** What a person wrote: here NOT has to do. */
export function written(clause: Clause): Test {
  return { yes: clause, no: { jql: `NOT (${clause.jql})` } };
}
