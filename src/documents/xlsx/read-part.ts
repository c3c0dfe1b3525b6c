import { SaxesParser } from 'saxes';
import { RefusedFile } from '../refused-file';
import { textChunks } from '../text-chunks';

const deepest = 64;
const mostElements = 2_000_000;

export type Attributes = Readonly<Record<string, string>>;

export interface PartListener {
  /** Names come without their prefix. */
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Reads one XML part of a workbook as events; refuses a document type, deep nesting and too many elements. */
export function readPart(bytes: Uint8Array, listener: PartListener): void {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  let elements = 0;
  const refuse = (message: string): never => {
    throw new RefusedFile(message);
  };
  parser.on('error', () => refuse('The workbook is damaged: a part of it is not well-formed XML.'));
  parser.on('doctype', () => refuse('The workbook declares a document type, which none needs; it is refused.'));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    if (depth > deepest || elements > mostElements) refuse('The workbook has more elements than can be read.');
    listener.open?.(localName(name), attributes);
  });
  const text = (piece: string) => listener.text?.(piece);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close?.(localName(name));
  });
  for (const chunk of textChunks(bytes, 'utf-8')) parser.write(chunk);
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
