import { load, type CheerioAPI } from 'cheerio';
import { randomUUID } from 'node:crypto';
import { invalid } from '../refusal';

interface Adf {
  readonly type: string;
  readonly [name: string]: unknown;
}

type Element = ReturnType<ReturnType<CheerioAPI['root']>['contents']>[number];
type Mark = { readonly type: string; readonly attrs?: Readonly<Record<string, string>> };

const markOf: Readonly<Record<string, string>> = {
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  u: 'underline',
  s: 'strike',
  code: 'code',
};

const containers: Readonly<Record<string, string>> = {
  ul: 'bulletList',
  ol: 'orderedList',
  li: 'listItem',
  blockquote: 'blockquote',
  table: 'table',
  tr: 'tableRow',
  th: 'tableHeader',
  td: 'tableCell',
};

const needsBlocks = new Set(['listItem', 'blockquote', 'tableHeader', 'tableCell']);

/** Reads the storage format that people and scripts commonly write: text, headings, lists, tables, tasks, links, mentions. */
class StorageReader {
  constructor(private readonly $: CheerioAPI) {}

  inline(elements: readonly Element[], marks: readonly Mark[] = []): Adf[] {
    return elements.flatMap((element) => this.inlineOf(element, marks));
  }

  private inlineOf(element: Element, marks: readonly Mark[]): Adf[] {
    if (element.nodeType === 3 || element.nodeType === 4) {
      const text = this.$(element).text();
      return text === '' ? [] : [{ type: 'text', text, ...(marks.length === 0 ? {} : { marks }) }];
    }
    if (!('attribs' in element)) return [];
    const { name, attribs } = element;
    const mark = markOf[name];
    if (name === 'br') return [{ type: 'hardBreak' }];
    if (name === 'time') return [{ type: 'date', attrs: { timestamp: String(Date.parse(attribs['datetime'] ?? '')) } }];
    if (name === 'ri:user') return [{ type: 'mention', attrs: { id: attribs['ri:account-id'] ?? '' } }];
    const more: readonly Mark[] =
      name === 'a' ? [{ type: 'link', attrs: { href: attribs['href'] ?? '' } }] : mark ? [{ type: mark }] : [];
    return this.inline(this.children(element), [...marks, ...more]);
  }

  blocks(elements: readonly Element[]): Adf[] {
    const found: Adf[] = [];
    let line: Adf[] = [];
    const endLine = (): void => {
      if (line.some((node) => node.type !== 'text' || String(node['text']).trim() !== ''))
        found.push({ type: 'paragraph', content: line });
      line = [];
    };
    for (const element of elements) {
      const block = 'attribs' in element ? this.blockOf(element) : undefined;
      if (block === undefined) line.push(...this.inline([element]));
      else {
        endLine();
        found.push(...block);
      }
    }
    endLine();
    return found;
  }

  private blockOf(element: Element): Adf[] | undefined {
    if (!('attribs' in element)) return undefined;
    const { name } = element;
    const children = this.children(element);
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined)
      return [{ type: 'heading', attrs: { level: Number(level) }, content: this.inline(children) }];
    if (name === 'p') return [{ type: 'paragraph', content: this.inline(children) }];
    if (name === 'hr') return [{ type: 'rule' }];
    if (name === 'div' || name === 'tbody' || name === 'thead') return this.blocks(children);
    if (name === 'ac:task-list') return [this.taskList(element)];
    const container = containers[name];
    if (container === undefined) return undefined;
    const content = this.blocks(children);
    const empty = content.length === 0 && needsBlocks.has(container);
    return [{ type: container, content: empty ? [{ type: 'paragraph', content: [] }] : content }];
  }

  private taskList(element: Element): Adf {
    const items = this.$(element).children('ac\\:task').toArray();
    return {
      type: 'taskList',
      attrs: { localId: randomUUID() },
      content: items.map((item) => ({
        type: 'taskItem',
        attrs: {
          localId: this.$(item).children('ac\\:task-id').text() || randomUUID(),
          state: this.$(item).children('ac\\:task-status').text() === 'complete' ? 'DONE' : 'TODO',
        },
        content: this.inline(this.$(item).children('ac\\:task-body').contents().toArray()),
      })),
    };
  }

  private children(element: Element): Element[] {
    return this.$(element).contents().toArray();
  }
}

/** An Atlassian document from the storage format; what it does not know keeps its text. */
export function storageToAdf(storage: string): unknown {
  const $ = load(storage, { xml: true });
  if (/<script\b/i.test(storage)) throw invalid('Error parsing xhtml', 'A script is not allowed in a page.');
  return { type: 'doc', version: 1, content: new StorageReader($).blocks($.root().contents().toArray()) };
}
