import { textTest } from '../../jql/text-match';
import type { Confluence } from '../confluence';
import { invalid } from '../refusal';
import type { Content } from './content';
import { parseCql, type Cql, type CqlNode, type CqlOperator, type CqlValue } from './parse';
import { momentOf, textOf, type CqlReader } from './reader';

type Test = (content: Content) => boolean;
type Clause = Extract<CqlNode, { kind: 'clause' }>;

/** Fields that are compared whole, whatever the case. */
const exact: Readonly<Record<string, (content: Content, confluence: Confluence) => readonly string[]>> = {
  space: ({ page }, { spaces }) => [spaces.get(page.spaceId)?.key ?? '', page.spaceId],
  'space.key': ({ page }, { spaces }) => [spaces.get(page.spaceId)?.key ?? ''],
  'space.id': ({ page }) => [page.spaceId],
  'space.title': ({ page }, { spaces }) => [spaces.get(page.spaceId)?.name ?? ''],
  id: ({ id }) => [id],
  content: ({ id }) => [id],
  type: ({ type }) => [type],
  title: ({ title }) => [title],
  ancestor: (content) => content.ancestorIds(),
  parent: ({ type, page }) => (type === 'page' && page.parentId !== undefined ? [page.parentId] : []),
  container: ({ type, page }) => (type === 'page' ? [] : [page.id]),
  creator: ({ creator }) => [creator],
  contributor: ({ contributors }) => contributors,
  mention: (content) => content.mentions(),
  label: ({ type, page }) => (type === 'page' ? page.labels : []),
  macro: (content) => content.macros().flatMap((key) => [key, key.split('/').at(-1) ?? key]),
};

const words: Readonly<Record<string, (content: Content) => string>> = {
  title: ({ title }) => title,
  text: (content) => content.text(),
  sitesearch: (content) => content.text(),
};

const moments: Readonly<Record<string, (content: Content) => string>> = {
  created: ({ created }) => created,
  lastmodified: ({ modified }) => modified,
};

const holds: Readonly<Partial<Record<CqlOperator, (difference: number) => boolean>>> = {
  '=': (difference) => difference === 0,
  '!=': (difference) => difference !== 0,
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

function unsupported({ field, operator }: Clause): Error {
  return invalid(`Could not parse cql : The operator '${operator}' is not supported by the field '${field}'`);
}

function momentTest(clause: Clause, read: (content: Content) => string, reader: CqlReader): Test {
  const [value] = clause.values;
  const test = holds[clause.operator];
  if (!test || !value) throw unsupported(clause);
  const asked = momentOf(value, clause.field, reader);
  return (content) => test(Date.parse(read(content)) - asked);
}

function wordTest(clause: Clause, read: (content: Content) => string, reader: CqlReader): Test {
  const test = textTest(clause.values.map((value: CqlValue) => textOf(value, reader)).join(' '));
  return (content) => test(read(content)) === (clause.operator === '~');
}

function clauseTest(clause: Clause, confluence: Confluence, reader: CqlReader): Test {
  const name = clause.field.toLowerCase();
  const moment = moments[name];
  if (moment) return momentTest(clause, moment, reader);
  const text = words[name];
  if (clause.operator === '~' || clause.operator === '!~') {
    if (!text) throw unsupported(clause);
    return wordTest(clause, text, reader);
  }
  const values = exact[name];
  if (!values && !text) throw invalid(`Could not parse cql : Unknown field '${clause.field}'`);
  if (!values || !['=', '!=', 'in', 'not in'].includes(clause.operator)) throw unsupported(clause);
  const wanted = new Set(clause.values.map((value) => textOf(value, reader).toLowerCase()));
  const positive = clause.operator === '=' || clause.operator === 'in';
  return (content) => values(content, confluence).some((value) => wanted.has(value.toLowerCase())) === positive;
}

function compile(node: CqlNode, confluence: Confluence, reader: CqlReader): Test {
  if (node.kind === 'clause') return clauseTest(node, confluence, reader);
  if (node.kind === 'not') {
    const inside = compile(node.part, confluence, reader);
    return (content) => !inside(content);
  }
  const tests = node.parts.map((part) => compile(part, confluence, reader));
  return node.kind === 'and'
    ? (content) => tests.every((test) => test(content))
    : (content) => tests.some((test) => test(content));
}

const sortable: Readonly<Record<string, (content: Content) => string>> = {
  created: ({ created }) => created,
  lastmodified: ({ modified }) => modified,
  title: ({ title }) => title.toLowerCase(),
  id: ({ id }) => id.replace('att', '').padStart(20, '0'),
  type: ({ type }) => type,
};

function inOrder(contents: readonly Content[], order: Cql['order']): Content[] {
  const criteria = order.map(({ field, descending }) => {
    const key = sortable[field.toLowerCase()];
    if (!key) throw invalid(`Could not parse cql : The field '${field}' cannot be used to order results`);
    return { key, sign: descending ? -1 : 1 };
  });
  return [...contents].sort((a, b) => {
    for (const { key, sign } of criteria) {
      const [left, right] = [key(a), key(b)];
      if (left !== right) return left < right ? -sign : sign;
    }
    return 0;
  });
}

/** What of the given contents a query finds; without an order the last changed comes first. */
export function searchContents(
  cql: string,
  contents: readonly Content[],
  confluence: Confluence,
  reader: CqlReader,
): Content[] {
  const query = parseCql(cql);
  const test = query.where ? compile(query.where, confluence, reader) : () => true;
  const order = query.order.length > 0 ? query.order : [{ field: 'lastmodified', descending: true }];
  return inOrder(contents.filter(test), order);
}
