import type { WorkbookFiles } from './open-workbook';
import { readPart } from './read-part';
import { fromXlsxText } from './xlsx-text';

/** The texts that cells point to by number; how parts of a text look is left out, and so is its pronunciation. */
export function workbookTexts(files: WorkbookFiles): readonly string[] {
  const part = files.read('xl/sharedStrings.xml');
  if (!part) return [];
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let inSound = false;
  readPart(part, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') inSound = true;
      inText = name === 't' && !inSound;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(name) {
      inText = false;
      if (name === 'rPh') inSound = false;
      if (name === 'si') texts.push(fromXlsxText(text));
    },
  });
  return texts;
}
