type XmlContent = string | number | boolean | undefined | readonly XmlNode[];

/** An element to write: nothing if its content is `undefined` or an empty text. */
export type XmlNode = readonly [name: string, content: XmlContent];

/** The lines of an element, indented by one space for each level. */
export function xmlLines([name, content]: XmlNode, level: number, lines: string[]): void {
  const indent = ' '.repeat(level);
  if (content === undefined) return;
  if (typeof content !== 'object') {
    const text = xmlText(plain(content));
    if (text !== '') lines.push(`${indent}<${name}>${escaped(text)}</${name}>`);
    return;
  }
  lines.push(`${indent}<${name}>`);
  for (const child of content) xmlLines(child, level + 1, lines);
  lines.push(`${indent}</${name}>`);
}

function plain(content: string | number | boolean): string {
  return typeof content === 'boolean' ? (content ? '1' : '0') : String(content);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' };

/** Most texts are numbers and dates, and need no second look. */
const harmless = /^[ -%'-;=?-~]*$/;

function escaped(text: string): string {
  if (harmless.test(text)) return text;
  return text.replace(/[&<>\r]/g, (character) => entities[character] ?? character);
}

/** A text without what XML 1.0 cannot hold in any form: control characters and halves of characters. */
export function xmlText(text: string): string {
  if (harmless.test(text)) return text;
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
}
