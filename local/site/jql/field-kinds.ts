import { dateLiteral, invalidDate } from './date-literal';
import {
  emptiness,
  equality,
  likeness,
  order,
  past,
  type Entity,
  type JqlField,
  type Literal,
  type Scalar,
} from './field';
import type { JqlIssue, JqlSource } from './source';
import { dayAt } from './zoned-time';

/** Something a field can point at, by its id and the names a query may use for it. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
  /** Place among its kind, lowest first; absent where the kind has no order. */
  readonly rank?: number;
}

type Reader<I extends JqlIssue> = Pick<JqlSource<I>, 'now' | 'timeZone'>;
type Reading = ReturnType<JqlField['read']>;

export function wrongFunction(call: string, field: string): { readonly error: string } {
  return {
    error: `A value provided by the function '${call.replace(/\(.*$/, '')}' is invalid for the field '${field}'.`,
  };
}

/** A field that points at things of a known list: a name that is not on it is refused. */
export function referenceField<I extends JqlIssue>(
  name: string,
  values: (issue: I) => readonly string[],
  known: readonly Named[],
  more: {
    readonly entity?: Entity;
    readonly history?: string;
    readonly ranked?: boolean;
    readonly unknown?: (text: string) => string;
    /** A word that stands for no value, e.g. Unresolved. */
    readonly none?: string;
  } = {},
): JqlField<I> {
  const idsByName = new Map<string, string[]>();
  for (const { id, names } of known)
    for (const key of new Set(names.map((text) => text.toLowerCase())))
      idsByName.set(key, [...(idsByName.get(key) ?? []), id]);
  const byId = new Map(known.map((entry) => [entry.id, entry]));
  const refuse =
    more.unknown ??
    ((text) =>
      /^\d+$/.test(text)
        ? `A value with ID '${text}' does not exist for the field '${name}'.`
        : `The value '${text}' does not exist for the field '${name}'.`);
  const rank = (id: Scalar): number => byId.get(String(id))?.rank ?? -1;
  const read = (literal: Exclude<Literal, { form: 'empty' }>): Reading => {
    if (literal.form === 'entity' && literal.entity === more.entity) return { scalars: [literal.id] };
    if (literal.form !== 'text') return wrongFunction(literal.call, name);
    if (more.none?.toLowerCase() === literal.text.toLowerCase()) return { scalars: [''] };
    const ids = idsByName.get(literal.text.toLowerCase()) ?? (byId.has(literal.text) ? [literal.text] : undefined);
    return ids ? { scalars: ids } : { error: refuse(literal.text) };
  };
  return {
    name,
    operators: [...equality, ...emptiness, ...(more.ranked ? order : []), ...(more.history === undefined ? [] : past)],
    values,
    read,
    compare: (held, asked) => rank(held) - rank(asked),
    sortKey(issue) {
      const [first] = values(issue);
      if (first === undefined) return null;
      return byId.get(first)?.rank ?? byId.get(first)?.names[0]?.toLowerCase() ?? first;
    },
    ...(more.history === undefined ? {} : { history: more.history }),
  };
}

export function instantField<I extends JqlIssue>(
  name: string,
  values: (issue: I) => readonly number[],
  { now, timeZone }: Reader<I>,
): JqlField<I> {
  return {
    name,
    operators: [...equality, ...emptiness, ...order],
    values,
    fold: (ms) => Math.floor(Number(ms) / 60_000),
    read(literal) {
      if (literal.form === 'instant') return { scalars: [literal.at] };
      if (literal.form !== 'text') return wrongFunction(literal.call, name);
      const at = dateLiteral(literal.text, now, timeZone);
      return at === undefined ? { error: invalidDate(literal.text, name) } : { scalars: [at] };
    },
  };
}

/** A calendar day without a time: a moment in the query counts as the reader's day. */
export function dayField<I extends JqlIssue>(
  name: string,
  values: (issue: I) => readonly string[],
  reader: Reader<I>,
): JqlField<I> {
  const asInstant = instantField<I>(name, () => [], reader);
  return {
    name,
    operators: asInstant.operators,
    values,
    read(literal) {
      const reading = asInstant.read(literal);
      return 'error' in reading
        ? reading
        : { scalars: reading.scalars.map((ms) => dayAt(Number(ms), reader.timeZone)) };
    },
  };
}

export function numberField<I extends JqlIssue>(
  name: string,
  values: (issue: I) => readonly number[],
  parse: (text: string) => number | undefined = (text) => (/^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined),
  refuse = (text: string) => `Value '${text}' for the '${name}' field is not a valid number.`,
): JqlField<I> {
  return {
    name,
    operators: [...equality, ...emptiness, ...order],
    values,
    read(literal) {
      if (literal.form !== 'text') return wrongFunction(literal.call, name);
      const value = parse(literal.text);
      return value === undefined ? { error: refuse(literal.text) } : { scalars: [value] };
    },
  };
}

/** Free text: found by words, never by equality. */
export function textField<I extends JqlIssue>(name: string, values: (issue: I) => readonly string[]): JqlField<I> {
  return { ...exactField(name, values), operators: [...likeness, ...emptiness] };
}

/** Text that is compared whole, whatever the case: labels, links. */
export function exactField<I extends JqlIssue>(name: string, values: (issue: I) => readonly string[]): JqlField<I> {
  return {
    name,
    operators: [...equality, ...emptiness],
    values,
    read: (literal) => (literal.form === 'text' ? { scalars: [literal.text] } : wrongFunction(literal.call, name)),
    fold: (scalar) => String(scalar).toLowerCase(),
    sortKey: (issue) => values(issue)[0]?.toLowerCase() ?? null,
  };
}
