import type { WorkbookFiles } from './open-workbook';
import { readPart } from './read-part';

/** The number formats that every workbook knows for days and times. */
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Which cell formats show a number as a day. */
export function dateStyles(files: WorkbookFiles): ReadonlySet<number> {
  const part = files.read('xl/styles.xml');
  const dates = new Set<number>();
  if (!part) return dates;
  const own = new Set<number>();
  let inFormats = false;
  let index = 0;
  readPart(part, {
    open(name, attributes) {
      if (name === 'cellXfs') inFormats = true;
      if (name === 'numFmt' && showsDay(attributes['formatCode'] ?? '')) own.add(Number(attributes['numFmtId']));
      if (name !== 'xf' || !inFormats) return;
      const format = Number(attributes['numFmtId']);
      if (builtIn.has(format) || own.has(format)) dates.add(index);
      index += 1;
    },
    close(name) {
      if (name === 'cellXfs') inFormats = false;
    },
  });
  return dates;
}

/** A format with a day or a year in it, once quoted words, escapes, colours and conditions are gone. */
function showsDay(code: string): boolean {
  return /[dy]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, ''));
}
