import { SaxesParser } from 'saxes';
import type { LeftOut } from '../plan-reading';
import { RefusedFile } from '../refused-file';
import { textChunks } from '../text-chunks';
import { declaredEncoding } from './declared-encoding';
import type { XmlElement, XmlShape, XmlText } from './xml-element';

const deepest = 64;
const mostElements = 2_000_000;
const longestText = 64 * 1024;
const mostAttributes = 64;
/** Of one record, and of what belongs to none; a calendar with decades of exceptions stays far below. */
const mostKept = 100_000;

export interface XmlForm {
  /** Name and shape of the outermost element. */
  readonly root: string;
  readonly shape: XmlShape;
  /** Elements that are handed on one by one and then forgotten, so that memory does not grow with the file. */
  readonly records: readonly string[];
}

interface OpenElement {
  readonly name: string;
  readonly texts: Map<string, XmlText>;
  readonly children: XmlElement[];
  readonly line: number;
  readonly column: number;
  /** What is kept below; `text` for a text, `undefined` for what is left out. */
  readonly shape: XmlShape | 'text' | undefined;
  readonly isRecord: boolean;
}

/**
 * [F1] Reads a foreign XML file as events and hands on its records as they close; gives the outermost element back.
 * Refuses a document type and entities, nesting over 64, two million elements, 25 MB, texts over 64 KB, and what would
 * not fit into memory.
 */
export function readXml(
  source: string | Uint8Array,
  form: XmlForm,
  onRecord: (record: XmlElement) => void,
): { readonly root: XmlElement; readonly leftOut: readonly LeftOut[] } {
  // Namespaces stay off: resolving them costs the square of the depth.
  const parser = new SaxesParser({ xmlns: false, position: true });
  const records = new Set(form.records);
  const open: OpenElement[] = [];
  const leftOut = new Map<string, number>();
  let elements = 0;
  let attributes = 0;
  let keptInRecord = 0;
  let keptOutside = 0;
  let insideRecord = false;
  let skipped = 0;
  let text = '';
  let root: XmlElement | undefined;
  const refuse = (message: string): never => {
    throw new RefusedFile(message, parser.line, parser.column);
  };

  parser.on('error', ({ message }) => refuse(`The file is not well-formed XML: ${message.replace(/^\d+:\d+: /, '')}`));
  parser.on('doctype', () => refuse('The file declares a document type, which a plan never needs; it is refused.'));
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > mostAttributes) refuse(`An element has more than ${mostAttributes} attributes.`);
  });
  parser.on('opentag', ({ name }) => {
    elements += 1;
    if (elements > mostElements) refuse('The file has more than two million elements.');
    if (open.length + skipped >= deepest) refuse(`The file nests more than ${deepest} elements.`);
    const parent = open.at(-1);
    const shape = parent ? shapeBelow(parent.shape, name) : name === form.root ? form.shape : undefined;
    if (!parent && shape === undefined) refuse(`The file begins with “${name}” instead of “${form.root}”.`);
    if (skipped > 0 || shape === undefined) {
      if (skipped === 0) leftOut.set(pathOf(open, name), (leftOut.get(pathOf(open, name)) ?? 0) + 1);
      skipped += 1;
      return;
    }
    const isRecord = !insideRecord && records.has(name);
    insideRecord ||= isRecord;
    keptInRecord = isRecord ? 0 : keptInRecord + 1;
    keptOutside += insideRecord ? 0 : 1;
    if (keptInRecord > mostKept || keptOutside > mostKept) refuse('More than 100,000 elements belong to one thing.');
    const { line, column } = parser;
    open.push({ name, texts: new Map(), children: [], line, column, shape, isRecord });
    text = '';
  });
  const onText = (piece: string) => {
    if (skipped > 0 || open.at(-1)?.shape !== 'text') return;
    text += piece;
    if (text.length > longestText) refuse(`The text of “${open.at(-1)?.name}” is longer than 64 KB.`);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const closed = open.pop();
    if (!closed) return;
    const { name, line, column, texts, children } = closed;
    const parent = open.at(-1);
    if (closed.shape === 'text') parent?.texts.set(name, { name, text, line, column });
    else if (!closed.isRecord && parent) parent.children.push({ name, line, column, texts, children });
    else if (!parent) root = { name, line, column, texts, children };
    else {
      insideRecord = false;
      keptInRecord = 0;
      onRecord({ name, line, column, texts, children });
    }
  });

  for (const chunk of textChunks(source, declaredEncoding(source))) parser.write(chunk);
  parser.close();
  if (!root) throw new RefusedFile('The file is empty.');
  return { root, leftOut: [...leftOut].map(([what, count]) => ({ what, count })) };
}

function shapeBelow(shape: XmlShape | 'text' | undefined, name: string): XmlShape | 'text' | undefined {
  return typeof shape === 'object' && Object.hasOwn(shape, name) ? shape[name] : undefined;
}

function pathOf(open: readonly OpenElement[], name: string): string {
  return [...open.map((element) => element.name), name].join('/');
}
