import { invalid } from '../refusal';

export type CqlOperator = '=' | '!=' | '~' | '!~' | '>' | '>=' | '<' | '<=' | 'in' | 'not in';

export type CqlValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly string[] };

export type CqlNode =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly CqlNode[] }
  | { readonly kind: 'not'; readonly part: CqlNode }
  | {
      readonly kind: 'clause';
      readonly field: string;
      readonly operator: CqlOperator;
      readonly values: readonly CqlValue[];
    };

export interface Cql {
  readonly where?: CqlNode;
  readonly order: readonly { readonly field: string; readonly descending: boolean }[];
}

interface Token {
  readonly text: string;
  readonly quoted: boolean;
}

const comparisons: readonly CqlOperator[] = ['=', '!=', '~', '!~', '>', '>=', '<', '<='];
const reserved = new Set(['and', 'or', 'not', 'in', 'order', '(', ')', ',', ...comparisons]);

function tokens(cql: string): Token[] {
  const pattern = /\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(!=|!~|>=|<=|[=~<>(),])|([^\s"'=~<>(),!]+))/gy;
  const found: Token[] = [];
  let end = 0;
  for (const match of cql.matchAll(pattern)) {
    const quoted = match[1] ?? match[2];
    found.push({ text: quoted?.replace(/\\(.)/g, '$1') ?? match[3] ?? match[4] ?? '', quoted: quoted !== undefined });
    end = match.index + match[0].length;
  }
  if (cql.slice(end).trim() !== '') throw unreadable(cql);
  return found;
}

function unreadable(cql: string): Error {
  return invalid(`Could not parse cql : ${cql}`);
}

class CqlParser {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(private readonly cql: string) {
    this.tokens = tokens(cql);
  }

  query(): Cql {
    const where = this.at < this.tokens.length && !this.isWord('order') ? this.alternatives() : undefined;
    const order = this.takeWord('order') ? this.order() : [];
    if (this.at < this.tokens.length) throw unreadable(this.cql);
    return where ? { where, order } : { order };
  }

  private isWord(word: string): boolean {
    const token = this.tokens[this.at];
    return token !== undefined && !token.quoted && token.text.toLowerCase() === word;
  }

  private takeWord(word: string): boolean {
    const is = this.isWord(word);
    if (is) this.at += 1;
    return is;
  }

  private expect(word: string): void {
    if (!this.takeWord(word)) throw unreadable(this.cql);
  }

  private alternatives(): CqlNode {
    const parts = [this.conjunction()];
    while (this.takeWord('or')) parts.push(this.conjunction());
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'or', parts };
  }

  private conjunction(): CqlNode {
    const parts = [this.term()];
    while (this.takeWord('and')) parts.push(this.term());
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind: 'and', parts };
  }

  private term(): CqlNode {
    if (this.takeWord('not')) return { kind: 'not', part: this.term() };
    if (!this.takeWord('(')) return this.clause();
    const inside = this.alternatives();
    this.expect(')');
    return inside;
  }

  private word(): string {
    const token = this.tokens[this.at];
    if (!token || (!token.quoted && reserved.has(token.text.toLowerCase()))) throw unreadable(this.cql);
    this.at += 1;
    return token.text;
  }

  private clause(): CqlNode {
    const field = this.word();
    if (this.takeWord('not')) {
      this.expect('in');
      return { kind: 'clause', field, operator: 'not in', values: this.list() };
    }
    if (this.takeWord('in')) return { kind: 'clause', field, operator: 'in', values: this.list() };
    const operator = comparisons.find((one) => this.takeWord(one));
    if (!operator) throw unreadable(this.cql);
    return { kind: 'clause', field, operator, values: [this.value()] };
  }

  private list(): CqlValue[] {
    this.expect('(');
    const values = [this.value()];
    while (this.takeWord(',')) values.push(this.value());
    this.expect(')');
    return values;
  }

  private value(): CqlValue {
    const quoted = this.tokens[this.at]?.quoted ?? false;
    const text = this.word();
    if (quoted || !this.takeWord('(')) return { kind: 'text', text };
    const args: string[] = [];
    while (!this.takeWord(')')) {
      args.push(this.word());
      if (!this.isWord(')')) this.expect(',');
    }
    return { kind: 'call', name: text, args };
  }

  private order(): Cql['order'] {
    this.expect('by');
    const fields: { field: string; descending: boolean }[] = [];
    do {
      const field = this.word();
      const descending = this.takeWord('desc');
      if (!descending) this.takeWord('asc');
      fields.push({ field, descending });
    } while (this.takeWord(','));
    return fields;
  }
}

export function parseCql(cql: string): Cql {
  return new CqlParser(cql).query();
}
