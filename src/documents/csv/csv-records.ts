import { RefusedFile } from '../refused-file';

export interface CsvRecord {
  /** Where it begins in the file. */
  readonly line: number;
  readonly fields: readonly string[];
}

const mostFields = 1_000;

/** Cuts CSV into records; quotes may hold separators and line ends. A quotation without an end refuses the file. */
export function csvRecords(
  text: string,
  separator: string,
  firstLine: number,
  { lines = Infinity, strict = true }: { readonly lines?: number; readonly strict?: boolean } = {},
): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let line = firstLine;
  let begun = line;
  let at = 0;
  const close = () => {
    if (fields.length > 1 || fields[0] !== '') records.push({ line: begun, fields });
    fields = [];
    begun = line;
  };
  while (at < text.length && records.length < lines) {
    const quoted = text[at] === '"';
    let field = '';
    if (quoted) {
      const end = endOfQuotation(text, at + 1);
      if (end < 0 && strict) throw new RefusedFile('A quotation mark has no counterpart', line);
      const inside = text.slice(at + 1, end < 0 ? text.length : end);
      field = inside.replace(/""/g, '"').replace(/\r\n?/g, '\n');
      line += inside.split(/\r\n|\r|\n/).length - 1;
      at = end < 0 ? text.length : end + 1;
    }
    let stop = at;
    while (stop < text.length && text[stop] !== separator && text[stop] !== '\n' && text[stop] !== '\r') stop += 1;
    fields.push(field + text.slice(at, stop));
    if (fields.length > mostFields) throw new RefusedFile(`More than ${mostFields} fields`, line);
    at = stop + 1;
    if (text[stop] === separator) {
      // A separator at the very end opens one more, empty field.
      if (at === text.length) fields.push('');
      continue;
    }
    if (text[stop] === '\r' && text[at] === '\n') at += 1;
    line += 1;
    close();
  }
  if (fields.length > 0 && records.length < lines) close();
  return records;
}

function endOfQuotation(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return -1;
}
