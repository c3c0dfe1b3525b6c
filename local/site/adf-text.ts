interface AdfNode {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly content?: unknown;
}

function isNode(value: unknown): value is AdfNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'codeBlock', 'rule', 'hardBreak']);

/** The words of an Atlassian document, a line per block; a plain string is itself. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isNode(value)) return '';
  if (typeof value.text === 'string') return value.text;
  const inside = Array.isArray(value.content) ? value.content.map(plainText).join('') : '';
  return typeof value.type === 'string' && blocks.has(value.type) ? `${inside}\n` : inside;
}

/** An Atlassian document with one paragraph per line of the text. */
export function textDocument(text: string): unknown {
  const content = text.split('\n').map((line) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  }));
  return { type: 'doc', version: 1, content };
}

export function isDocument(value: unknown): boolean {
  return isNode(value) && value.type === 'doc' && Array.isArray(value.content);
}
