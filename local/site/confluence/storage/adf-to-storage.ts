interface AdfNode {
  readonly type: string;
  readonly text: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly marks: readonly unknown[];
  readonly content: readonly unknown[];
}

function nodeOf(value: unknown): AdfNode | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string')
    return undefined;
  return {
    type: value.type,
    text: 'text' in value && typeof value.text === 'string' ? value.text : '',
    attrs: 'attrs' in value && typeof value.attrs === 'object' && value.attrs !== null ? { ...value.attrs } : {},
    marks: 'marks' in value && Array.isArray(value.marks) ? value.marks : [],
    content: 'content' in value && Array.isArray(value.content) ? value.content : [],
  };
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function attribute(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? escapeXml(String(value)) : '';
}

const markTags: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
};

function marked(node: AdfNode): string {
  return node.marks.reduce<string>((inside, value) => {
    const mark = nodeOf(value);
    if (mark?.type === 'link') return `<a href="${attribute(mark.attrs['href'])}">${inside}</a>`;
    const tag = markTags[mark?.type ?? ''];
    return tag === undefined ? inside : `<${tag}>${inside}</${tag}>`;
  }, escapeXml(node.text));
}

const blockTags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  tableRow: 'tr',
  tableHeader: 'th',
  tableCell: 'td',
};

function task(node: AdfNode): string {
  const status = node.attrs['state'] === 'DONE' ? 'complete' : 'incomplete';
  return `<ac:task><ac:task-id>${attribute(node.attrs['localId'])}</ac:task-id><ac:task-status>${status}</ac:task-status><ac:task-body>${inside(node)}</ac:task-body></ac:task>`;
}

function macro(node: AdfNode): string {
  return `<ac:adf-extension><ac:adf-node type="${escapeXml(node.type)}"><ac:adf-attribute key="extension-key">${attribute(node.attrs['extensionKey'])}</ac:adf-attribute></ac:adf-node></ac:adf-extension>`;
}

function day(node: AdfNode): string {
  const ms = Number(node.attrs['timestamp']);
  return Number.isFinite(ms) ? `<time datetime="${new Date(ms).toISOString().slice(0, 10)}" />` : '';
}

const writers: Readonly<Record<string, (node: AdfNode) => string>> = {
  text: marked,
  hardBreak: () => '<br />',
  rule: () => '<hr />',
  heading: (node) => `<h${attribute(node.attrs['level'])}>${inside(node)}</h${attribute(node.attrs['level'])}>`,
  table: (node) => `<table><tbody>${inside(node)}</tbody></table>`,
  codeBlock: (node) =>
    `<ac:structured-macro ac:name="code"><ac:plain-text-body><![CDATA[${node.content
      .map((child) => nodeOf(child)?.text ?? '')
      .join('')
      .replace(/\]\]>/g, ']]]]><![CDATA[>')}]]></ac:plain-text-body></ac:structured-macro>`,
  mention: (node) => `<ac:link><ri:user ri:account-id="${attribute(node.attrs['id'])}" /></ac:link>`,
  date: day,
  status: (node) =>
    `<ac:structured-macro ac:name="status"><ac:parameter ac:name="title">${attribute(node.attrs['text'])}</ac:parameter></ac:structured-macro>`,
  emoji: (node) => attribute(node.attrs['text'] ?? node.attrs['shortName']),
  inlineCard: (node) => `<a href="${attribute(node.attrs['url'])}">${attribute(node.attrs['url'])}</a>`,
  taskList: (node) => `<ac:task-list>${inside(node)}</ac:task-list>`,
  taskItem: task,
  blockTaskItem: task,
  extension: macro,
  bodiedExtension: macro,
  inlineExtension: macro,
};

function inside(node: AdfNode): string {
  return node.content.map(adfToStorage).join('');
}

/** The storage format of an Atlassian document; parts that it has no simple form for keep their inside. */
export function adfToStorage(value: unknown): string {
  const node = nodeOf(value);
  if (!node) return '';
  const writer = writers[node.type];
  if (writer) return writer(node);
  const tag = blockTags[node.type];
  return tag === undefined ? inside(node) : `<${tag}>${inside(node)}</${tag}>`;
}
