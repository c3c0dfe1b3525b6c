import { plainText } from '../../model/plain-text';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function xmlEscaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Text for a cell; what a spreadsheet would take for one of its own escapes, such as `_x000D_`, is escaped itself. */
export function xlsxText(text: string): string {
  return xmlEscaped(plainText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

export function fromXlsxText(text: string): string {
  return plainText(
    text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16))),
  );
}
