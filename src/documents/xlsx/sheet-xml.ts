import { cellText, type Cell, type Sheet } from '../../model/sheet';
import { plainText } from '../../model/plain-text';
import { columnName } from './column-name';
import { serialOf } from './serial-date';
import { styles } from './styles-xml';
import { xlsxText, xmlEscaped } from './xlsx-text';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SheetParts {
  readonly sheet: string;
  /** Where the links lead; absent without links. */
  readonly links?: string;
}

/** [T1] A sheet's XML: text as inline strings, numbers and days as numbers, and never a formula. */
export function sheetXml({ columns, rows }: Sheet): SheetParts {
  const links: string[] = [];
  const places: string[] = [];
  const top = headLine(columns);
  const lines = rows.map((row, index) => {
    const line = top + index + 1;
    const cells = row.map((cell, column) => {
      const place = `${columnName(column)}${line}`;
      const address = cell.kind === 'link' ? webAddress(cell.address) : undefined;
      if (address !== undefined) {
        links.push(address);
        places.push(`<hyperlink ref="${place}" r:id="rId${links.length}"/>`);
      }
      return cellXml(place, cell, address !== undefined);
    });
    return `<row r="${line}">${cells.join('')}</row>`;
  });
  const heads = [...(top > 1 ? [columns.map(({ above = '' }) => above)] : []), columns.map(({ title }) => title)];
  const head = heads.map((texts, index) => {
    const cells = texts.map((text, column) => textXml(`${columnName(column)}${index + 1}`, text, styles.head));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const widths = columns.map(({ width }, index) => {
    const number = index + 1;
    return `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`;
  });
  const sheet = [
    `${declaration}<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${widths.join('')}</cols>`,
    `<sheetData>${head.join('')}${lines.join('')}</sheetData>`,
    `<autoFilter ref="${filterRange({ columns, rows })}"/>`,
    places.length > 0 ? `<hyperlinks>${places.join('')}</hyperlinks>` : '',
    '</worksheet>',
  ].join('');
  return links.length > 0 ? { sheet, links: linksXml(links) } : { sheet };
}

/** The line of the titles, counted from 1. */
function headLine(columns: Sheet['columns']): number {
  return columns.some(({ above }) => above !== undefined) ? 2 : 1;
}

export function filterRange({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>, mark = ''): string {
  const top = headLine(columns);
  const place = (column: number, line: number) => `${mark}${columnName(column)}${mark}${line}`;
  return `${place(0, top)}:${place(columns.length - 1, rows.length + top)}`;
}

function cellXml(place: string, cell: Cell, linked: boolean): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number':
      if (!Number.isFinite(cell.number)) return '';
      return `<c r="${place}" s="${cell.amount ? styles.amount : styles.plain}"><v>${cell.number}</v></c>`;
    case 'date': {
      const serial = serialOf(cell.date);
      if (serial === undefined) return textXml(place, cell.date, styles.text);
      return `<c r="${place}" s="${styles.date}"><v>${serial}</v></c>`;
    }
    default:
      return textXml(place, cellText(cell), linked ? styles.link : styles.text);
  }
}

function textXml(place: string, text: string, style: number): string {
  if (plainText(text) === '') return '';
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xlsxText(text)}</t></is></c>`;
}

/** An address of the web and nothing else; anything else stays text. */
function webAddress(address: string): string | undefined {
  return /^https?:\/\/[^\s"<>\\^`{|}\u0000-\u001F\u007F]{1,2000}$/i.test(address) ? address : undefined;
}

function linksXml(links: readonly string[]): string {
  const entries = links.map(
    (address, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/hyperlink" Target="${xmlEscaped(address)}" TargetMode="External"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}
