import type { GivenCell } from '../../model/sheet';
import { columnIndex } from './column-name';
import { readPart, type Attributes } from './read-part';
import { dayOfSerial } from './serial-date';
import { fromXlsxText } from './xlsx-text';

export interface SheetLooks {
  readonly texts: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly from1904: boolean;
}

interface Line {
  readonly line: number;
  readonly cells: GivenCell[];
}

const mostColumns = 200;

/** The lines of a sheet; of a formula the value that was last computed. */
export function readSheet(bytes: Uint8Array, looks: SheetLooks): readonly Line[] {
  const lines: Line[] = [];
  let line = 0;
  let column = -1;
  let cell: Attributes = {};
  let text = '';
  let taking = false;
  let inSound = false;
  readPart(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        line = Number(attributes['r']) || line + 1;
        column = -1;
        lines.push({ line, cells: [] });
      } else if (name === 'c') {
        column = columnIndex(attributes['r'] ?? '') ?? column + 1;
        cell = attributes;
        text = '';
      } else if (name === 'rPh') inSound = true;
      taking = (name === 'v' || name === 't') && !inSound;
    },
    text(piece) {
      if (taking) text += piece;
    },
    close(name) {
      taking = false;
      if (name === 'rPh') inSound = false;
      const row = lines.at(-1);
      if (name !== 'c' || !row || column >= mostColumns) return;
      while (row.cells.length < column) row.cells.push('');
      row.cells[column] = valueOf(cell, text, looks);
    },
  });
  return lines;
}

function valueOf({ t: kind, s: style }: Attributes, text: string, looks: SheetLooks): GivenCell {
  switch (kind) {
    case 's':
      return looks.texts[Number(text)] ?? '';
    case 'inlineStr':
    case 'str':
      return fromXlsxText(text);
    case 'b':
      return text === '1' ? 'true' : 'false';
    case 'd':
      return text.slice(0, 10);
    case 'e':
      return text;
    default: {
      const number = Number(text);
      if (text.trim() === '' || !Number.isFinite(number)) return text;
      return (looks.dates.has(Number(style ?? 0)) && dayOfSerial(number, looks.from1904)) || number;
    }
  }
}
