import { SaxesParser } from 'saxes';
import { schemaFacts, type ElementFacts, type Value } from './schema-facts';

interface Node {
  readonly name: string;
  readonly path: string;
  readonly children: Node[];
  text: string;
}

/** `strict` also refuses elements that the facts do not name; Microsoft's own files hold many more. */
export function schemaViolations(xml: string, { strict }: { readonly strict: boolean }): readonly string[] {
  const found: string[] = [];
  const look = (node: Node, parent?: Node) => {
    const facts = schemaFacts[`${parent?.name}/${node.name}`] ?? schemaFacts[node.name];
    if (!facts) return;
    found.push(...inNode(node, facts, strict).map((what) => `${node.path}: ${what}`));
    for (const child of node.children) if (isElement(facts, child.name)) look(child, node);
  };
  look(treeOf(xml));
  return found;
}

function isElement({ children }: ElementFacts, name: string): boolean {
  return children.some(([known, value]) => known === name && value === 'element');
}

function inNode({ children }: Node, { children: order, required = [], repeated = {} }: ElementFacts, strict: boolean) {
  const places = new Map(order.map(([name], place) => [name, place]));
  const known = children.filter(({ name }) => places.has(name));
  const counts = new Map<string, number>();
  for (const { name } of known) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [
    ...(strict
      ? children.filter(({ name }) => !places.has(name)).map(({ name }) => `${name} is not in the schema`)
      : []),
    ...known.flatMap(({ name }, at) => {
      const before = known[at - 1]?.name;
      const isLater = before !== undefined && (places.get(before) ?? 0) > (places.get(name) ?? 0);
      return isLater ? [`${name} stands after ${before}`] : [];
    }),
    ...required.filter((name) => !counts.has(name)).map((name) => `${name} is missing`),
    ...[...counts].flatMap(([name, count]) => (count > (repeated[name] ?? 1) ? [`${name} stands ${count} times`] : [])),
    ...known.flatMap(({ name, text }) => {
      const value = order[places.get(name) ?? -1]?.[1] ?? 'text';
      return isValue(text, value) ? [] : [`${name} holds “${text}”`];
    }),
  ];
}

const forms: Readonly<Partial<Record<string, RegExp>>> = {
  integer: /^-?\d+$/,
  boolean: /^(0|1|true|false)$/,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/,
  time: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
  duration: /^-?PT\d+H\d+M\d+S$/,
  decimal: /^-?\d+(\.\d+)?$/,
};

function isValue(text: string, value: Value): boolean {
  if (value === 'element' || value === 'text') return true;
  if (typeof value === 'object') {
    const number = Number(text);
    const isIn = number >= value.from && number <= value.to && !value.except?.includes(number);
    return /^-?\d+$/.test(text) && isIn;
  }
  const form = forms[value];
  return form ? form.test(text) : [...text].length <= Number(value.slice('text'.length));
}

function treeOf(xml: string): Node {
  const top: Node = { name: '', path: '', children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1) ?? top;
    const node: Node = { name, path: `${parent.path}/${name}`, children: [], text: '' };
    parent.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (!root) throw new Error('The file has no element.');
  return root;
}
