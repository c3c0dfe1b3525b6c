import type { IsoDate } from '../model/date';

/** A JQL clause made by the functions of this file only, so that every value in it is quoted. */
export interface Clause {
  readonly jql: string;
}

/** System fields that the app searches by; custom fields are named by `customField`. */
const fields = [
  'duedate',
  'project',
  'issuetype',
  'labels',
  'assignee',
  'statusCategory',
  'resolution',
  'resolutiondate',
  'updated',
  'timespent',
  'worklogAuthor',
  'worklogDate',
  'id',
] as const;
export type JqlField = (typeof fields)[number];

/** Control characters, and the code points that Unicode keeps free: Atlassian's parser ends a string at some of them. */
const unwritable = /[\p{Cc}\p{Noncharacter_Code_Point}\u2028\u2029]/gu;

/** A string literal: quotes and backslashes escaped, what JQL cannot hold as spaces. */
export function literal(text: string): string {
  return `"${text.replace(unwritable, ' ').replace(/[\\"]/g, '\\$&')}"`;
}

export function isWritable(text: string): boolean {
  return text.search(unwritable) === -1;
}

export function customField(id: string): `cf[${number}]` {
  const number = /^customfield_(\d{1,18})$/.exec(id)?.[1];
  if (!number) throw new RangeError('Not the id of a custom field.');
  return `cf[${Number(number)}]`;
}

type Field = JqlField | `cf[${number}]`;

function named(field: Field): string {
  if (fields.some((known) => known === field) || /^cf\[\d{1,18}\]$/.test(field)) return field;
  throw new RangeError('Not a field to search by.');
}

export function is(field: Field, value: string): Clause {
  return { jql: `${named(field)} = ${literal(value)}` };
}

/** Raised by the app with this mark, under the alias that manifest.yml gives to `mark` of the property `coordinator.raised`. */
export function isRaisedAs(mark: string): Clause {
  return { jql: `coordinatorRaisedAs = ${literal(mark)}` };
}

export function isNot(field: Field, value: string): Clause {
  return { jql: `${named(field)} != ${literal(value)}` };
}

/** Throws on an empty list, which JQL cannot say. */
export function isIn(field: Field, values: readonly string[]): Clause {
  if (values.length === 0) throw new RangeError(`No values for ${field}.`);
  return { jql: `${named(field)} in (${values.map(literal).join(', ')})` };
}

/** None of these values. Like every comparison of JQL it leaves out issues without any value. */
export function isNotIn(field: Field, values: readonly string[]): Clause {
  if (values.length === 0) throw new RangeError(`No values for ${field}.`);
  return { jql: `${named(field)} not in (${values.map(literal).join(', ')})` };
}

/** The same as `isIn` for ids, which stand without quotes so that they are never taken for names. */
export function hasIdIn(field: Field, ids: readonly string[]): Clause {
  if (ids.length === 0) throw new RangeError(`No ids for ${field}.`);
  if (!ids.every((id) => /^\d{1,18}$/.test(id))) throw new RangeError(`Not an id for ${field}.`);
  return { jql: `${named(field)} in (${ids.join(', ')})` };
}

export function isEmpty(field: Field): Clause {
  return { jql: `${named(field)} is EMPTY` };
}

export function isGiven(field: Field): Clause {
  return { jql: `${named(field)} is not EMPTY` };
}

/** Not more than `days` days ago, in the time zone of the person who asks. */
export function withinDays(field: Field, days: number): Clause {
  return { jql: `${named(field)} >= ${literal(`-${Math.trunc(Math.abs(days))}d`)}` };
}

export function onOrAfter(field: Field, date: IsoDate): Clause {
  return { jql: `${named(field)} >= ${literal(date)}` };
}

export function all(...clauses: readonly Clause[]): Clause {
  return join('AND', clauses);
}

export function any(...clauses: readonly Clause[]): Clause {
  return join('OR', clauses);
}

function join(word: 'AND' | 'OR', clauses: readonly Clause[]): Clause {
  const [only] = clauses;
  if (!only) throw new RangeError(`Nothing to join with ${word}.`);
  return clauses.length === 1 ? only : { jql: clauses.map(({ jql }) => `(${jql})`).join(` ${word} `) };
}
