/** A node of an Atlassian document. */
export interface AdfNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly content?: readonly AdfNode[];
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly version?: 1;
}

export function adf(...content: readonly AdfNode[]): AdfNode {
  return { type: 'doc', version: 1, content };
}

export function paragraph(...parts: readonly (string | AdfNode)[]): AdfNode {
  return { type: 'paragraph', content: inline(parts) };
}

export function heading(level: number, text: string): AdfNode {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text }] };
}

export function bullets(items: readonly (string | readonly (string | AdfNode)[])[]): AdfNode {
  const listItem = (item: string | readonly (string | AdfNode)[]): AdfNode => ({
    type: 'listItem',
    content: [typeof item === 'string' ? paragraph(item) : paragraph(...item)],
  });
  return { type: 'bulletList', content: items.map(listItem) };
}

export function inline(parts: readonly (string | AdfNode)[]): AdfNode[] {
  return parts
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part));
}

/** A table whose first row is its head. */
export function table(localId: string, rows: readonly (readonly (string | AdfNode)[])[]): AdfNode {
  const cell = (type: string) => (value: string | AdfNode) => ({ type, attrs: {}, content: [paragraph(value)] });
  const row = (cells: readonly (string | AdfNode)[], index: number): AdfNode => ({
    type: 'tableRow',
    content: cells.map(cell(index === 0 ? 'tableHeader' : 'tableCell')),
  });
  return {
    type: 'table',
    attrs: { isNumberColumnEnabled: false, layout: 'default', localId },
    content: rows.map(row),
  };
}
