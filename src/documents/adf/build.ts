import type {
  AdfBlock,
  AdfBulletList,
  AdfDocument,
  AdfHeading,
  AdfInline,
  AdfMark,
  AdfPanel,
  AdfParagraph,
  AdfStatus,
  AdfStatusColor,
  AdfTable,
  AdfTableCell,
  AdfText,
} from './adf-document';

/** A line of text: plain strings and ready nodes; empty strings vanish, since ADF knows no empty text. */
export type Line = string | AdfInline | readonly (string | AdfInline)[];

// Characters that cannot stand in the XML that pages are kept as, and line breaks within a line.
const unwritable = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]+/gu;

export function plain(text: string): string {
  return text.replace(unwritable, ' ');
}

export function doc(...content: readonly AdfBlock[]): AdfDocument {
  return { type: 'doc', version: 1, content };
}

export function heading(level: 1 | 2 | 3, ...line: readonly Line[]): AdfHeading {
  return { type: 'heading', attrs: { level }, content: inline(line) };
}

export function paragraph(...line: readonly Line[]): AdfParagraph {
  return { type: 'paragraph', content: inline(line) };
}

export function text(words: string, marks: readonly AdfMark[] = []): AdfText {
  return { type: 'text', text: plain(words), ...(marks.length > 0 && { marks }) };
}

export function strong(words: string): AdfText {
  return text(words, [{ type: 'strong' }]);
}

/** A link, or plain text where the address is not one of the web. */
export function link(words: string, address: string): AdfText {
  return isWebAddress(address) ? text(words, [{ type: 'link', attrs: { href: address } }]) : text(words);
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s<>"'`\\]+$/i.test(address) && URL.canParse(address);
}

export function status(words: string, color: AdfStatusColor): AdfStatus {
  return { type: 'status', attrs: { text: plain(words), color } };
}

export function panel(panelType: AdfPanel['attrs']['panelType'], ...content: AdfPanel['content']): AdfPanel {
  return { type: 'panel', attrs: { panelType }, content };
}

export function bulletList(lines: readonly Line[]): AdfBulletList {
  return { type: 'bulletList', content: lines.map((line) => ({ type: 'listItem', content: [paragraph(line)] })) };
}

export function rule(): AdfBlock {
  return { type: 'rule' };
}

/** A table with one head row; every row has as many cells as the head. */
export function table(head: readonly string[], rows: readonly (readonly Line[])[]): AdfTable {
  return {
    type: 'table',
    attrs: { isNumberColumnEnabled: false, layout: 'default' },
    content: [
      { type: 'tableRow', content: head.map((title) => cell('tableHeader', strong(title))) },
      ...rows.map((row) => ({
        type: 'tableRow' as const,
        content: head.map((_, column) => cell('tableCell', row[column] ?? '')),
      })),
    ],
  };
}

function cell(type: AdfTableCell['type'], line: Line): AdfTableCell {
  return { type, attrs: {}, content: [paragraph(line)] };
}

function inline(line: readonly Line[]): AdfInline[] {
  return line
    .flat()
    .map((part) => (typeof part === 'string' ? text(part) : part))
    .filter((node) => node.type !== 'text' || node.text !== '');
}
