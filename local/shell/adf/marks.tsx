/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { textAttribute, type AdfNode } from './node';
import { SafeLink } from './safe-link';

type Mark = AdfNode['marks'][number];

function marked(mark: Mark, inside: Child): Child {
  switch (mark.type) {
    case 'strong':
      return <strong>{inside}</strong>;
    case 'em':
      return <em>{inside}</em>;
    case 'underline':
      return <u>{inside}</u>;
    case 'strike':
      return <s>{inside}</s>;
    case 'code':
      return <code>{inside}</code>;
    case 'subsup':
      return mark.attrs['type'] === 'sub' ? <sub>{inside}</sub> : <sup>{inside}</sup>;
    case 'link':
      return <SafeLink href={textAttribute(mark.attrs, 'href')}>{inside}</SafeLink>;
    default:
      return inside;
  }
}

/** Words of a document with their emphasis and links. */
export function MarkedText({ node }: { readonly node: AdfNode }): Child {
  return node.marks.reduceRight<Child>((inside, mark) => marked(mark, inside), node.text ?? '');
}
