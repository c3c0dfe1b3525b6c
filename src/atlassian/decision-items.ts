import * as v from 'valibot';
import type { PageDecision } from '../model/page-decision';

type Decided = Pick<PageDecision, 'text' | 'addresses' | 'mentioned'>;

const node = v.looseObject({ type: v.string() });
type Node = v.InferOutput<typeof node>;
const attributes = v.object({
  state: v.optional(v.string()),
  text: v.optional(v.string()),
  url: v.optional(v.string()),
  href: v.optional(v.string()),
  timestamp: v.optional(v.union([v.string(), v.number()])),
});
const longest = 2_000;

/** The decided entries of every decision list in an Atlassian document, in their order; open ones are left out. */
export function decisionItems(document: unknown): readonly Decided[] {
  if (!v.is(node, document)) return [];
  if (document.type !== 'decisionItem') return childrenOf(document).flatMap(decisionItems);
  return attributesOf(document).state === 'DECIDED' ? decided(document) : [];
}

function decided(item: Node): readonly Decided[] {
  const inside = within(item);
  const text = inside.map(wordsOf).join('').replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  const addresses = inside.flatMap(({ url, marks }) => [...(url === undefined ? [] : [url]), ...marks]);
  const mentioned = inside.flatMap(({ type, text: name = '' }) => (type === 'mention' ? [name.replace(/^@/, '')] : []));
  return [{ text: shortened(text), addresses, mentioned: [...new Set(mentioned.filter((name) => name !== ''))] }];
}

interface Piece {
  readonly type: string;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  readonly timestamp?: string | number | undefined;
  /** Where links of the piece lead. */
  readonly marks: readonly string[];
}

function within(given: Node): readonly Piece[] {
  return childrenOf(given).flatMap((child) => {
    if (!v.is(node, child)) return [];
    const { text, url, timestamp } = attributesOf(child);
    const words = typeof child['text'] === 'string' ? child['text'] : text;
    return [{ type: child.type, text: words, url, timestamp, marks: linksOf(child) }, ...within(child)];
  });
}

function wordsOf({ type, text, url, timestamp }: Piece): string {
  if (type === 'hardBreak' || type === 'paragraph') return ' ';
  if (type === 'date') return dayOf(Number(timestamp));
  return text ?? url ?? '';
}

/** Milliseconds since 1970 as a day; nothing for what is no moment. */
function dayOf(ms: number): string {
  const day = new Date(ms);
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}

function linksOf({ marks }: Node): readonly string[] {
  if (!Array.isArray(marks)) return [];
  return marks.flatMap((mark: unknown) => {
    const href = v.is(node, mark) && mark.type === 'link' ? attributesOf(mark).href : undefined;
    return href === undefined ? [] : [href];
  });
}

function childrenOf({ content }: Node): readonly unknown[] {
  return Array.isArray(content) ? content : [];
}

function attributesOf({ attrs }: Node): v.InferOutput<typeof attributes> {
  return v.is(attributes, attrs) ? attrs : {};
}

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
