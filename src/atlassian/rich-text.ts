import * as v from 'valibot';

const blocks = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'codeBlock', 'rule', 'hardBreak']);
const node = v.looseObject({ type: v.string() });
const longest = 2_000;

/** The words of an Atlassian document, a line per block; `undefined` where there are none. */
export function richText(given: unknown): string | undefined {
  const text = wordsOf(given)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text === '' ? undefined : text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** Whether a document holds nothing but lines of unmarked words, so that it can be written anew without a loss. */
export function isPlain(given: unknown): boolean {
  if (given === null || given === undefined) return true;
  if (!v.is(node, given)) return false;
  const { type, content, marks } = given;
  if (!['doc', 'paragraph', 'text', 'hardBreak'].includes(type)) return false;
  return (!Array.isArray(marks) || marks.length === 0) && (!Array.isArray(content) || content.every(isPlain));
}

/** A document with a paragraph for each line. */
export function plainDocument(text: string): unknown {
  const content = text.split('\n').map((line) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  }));
  return { type: 'doc', version: 1, content };
}

function wordsOf(given: unknown): string {
  if (!v.is(node, given)) return '';
  if (typeof given['text'] === 'string') return given['text'];
  const inside = Array.isArray(given['content']) ? given['content'].map(wordsOf).join('') : '';
  return blocks.has(given.type) ? `${inside}\n` : inside;
}
