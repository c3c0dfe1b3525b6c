import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { readCsv } from '../../../src/documents/csv/read-csv';
import { writeCsv } from '../../../src/documents/csv/write-csv';
import { openWorkbook } from '../../../src/documents/xlsx/open-workbook';
import { readXlsx } from '../../../src/documents/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/documents/xlsx/write-xlsx';
import { dateOfDay } from '../../../src/model/date';
import { plainText } from '../../../src/model/plain-text';
import { cellText, noCell, type Cell, type GivenCell, type Sheet } from '../../../src/model/sheet';

const bytes = (text: string) => new TextEncoder().encode(text);
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '\0',
      '＝',
      '＋',
      '－',
      '＠',
      '"',
      "'",
      ' ',
      ',',
      ';',
      '_x000D_',
    ),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
  maxLength: 8,
});
const cell: fc.Arbitrary<Cell> = fc.oneof(
  hostile.map((text): Cell => ({ kind: 'text', text })),
  fc.integer({ min: -1e9, max: 1e9 }).map((number): Cell => ({ kind: 'number', number })),
  fc.integer({ min: -1e9, max: 1e9 }).map((cents): Cell => ({ kind: 'number', number: cents / 100, amount: true })),
  fc.integer({ min: -20_000, max: 40_000 }).map((day): Cell => ({ kind: 'date', date: dateOfDay(day) })),
  fc.webUrl().map((address): Cell => ({ kind: 'link', text: 'ERP-1', address })),
  fc.constant(noCell),
);
const sheetOf = (rows: readonly (readonly Cell[])[]): Sheet => ({
  name: 'Risks',
  columns: ['Key', 'B', 'C'].map((title) => ({ title, width: 12 })),
  rows,
});
const anySheet = fc
  .array(fc.tuple(cell, cell), { maxLength: 12 })
  // A line without a word would not be read as a line.
  .map((rows) => sheetOf(rows.map((row) => [{ kind: 'text', text: 'K' }, ...row] as const)));

const typed = (given: GivenCell): Cell => {
  if (typeof given === 'number') return { kind: 'number', number: given };
  return given === '' ? noCell : { kind: 'text', text: given };
};
const texts = ({ rows }: Sheet) => rows.map((row) => row.map((one) => plainText(cellText(one))));

describe('formulas', () => {
  it('[T2] leaves none of 100,000 texts in CSV to begin like one', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 100, maxLength: 100 }), (given) => {
        const csv = writeCsv(sheetOf(given.map((text) => [{ kind: 'text', text }])));
        for (const line of csv.slice(1).split('\r\n').slice(1, -1)) {
          const field = line.startsWith('"') ? line.slice(1) : line;
          expect(/^[\s"]*[=+\-@\t＝＋－＠]/.test(field)).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('[T1] writes none of 100,000 texts as one into a workbook', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1_000, maxLength: 1_000 }), (given) => {
        const workbook = openWorkbook(writeXlsx([sheetOf(given.map((text) => [{ kind: 'text', text }]))]));
        const xml = strFromU8(workbook.read('xl/worksheets/sheet1.xml') ?? new Uint8Array());
        expect(xml).not.toMatch(/<f[ >/]/);
        const inline = [...xml.matchAll(/<c [^>]*>/g)].every(([tag]) => tag.includes('t="inlineStr"'));
        expect(inline).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('[T2] keeps numbers below zero as numbers and text that looks like one as text', () => {
    const csv = writeCsv(sheetOf([[{ kind: 'number', number: -5 }, { kind: 'text', text: '-5' }, noCell]]));
    expect(csv).toBe("\uFEFFKey,B,C\r\n-5,'-5,\r\n");
    expect(readCsv(bytes(csv)).rows).toEqual([{ line: 2, cells: ['-5', '-5', ''] }]);
  });
});

describe('round trips', () => {
  it('[T1] reads a workbook back cell by cell, with its types', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const [given] = readXlsx(writeXlsx([sheet]));
        const rows = given?.read().rows.map(({ cells }) => sheet.columns.map((_, index) => cells[index] ?? ''));
        const expected = sheet.rows.map((row) =>
          row.map((one) => (one.kind === 'number' ? one.number : plainText(cellText(one)))),
        );
        expect(rows).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('[T2] gives the same CSV again after it was read', () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const given = readCsv(bytes(writeCsv(sheet)));
        expect(given.rows.map(({ cells }) => [...cells])).toEqual(texts(sheet));
        const texted = sheetOf(given.rows.map(({ cells }) => cells.map(typed)));
        const once = writeCsv(texted);
        expect(writeCsv(sheetOf(readCsv(bytes(once)).rows.map(({ cells }) => cells.map(typed))))).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('[T1] gives the same bytes for the same sheets', () => {
    const sheet = sheetOf([[{ kind: 'date', date: '2026-11-18' }, { kind: 'number', number: 1 }, noCell]]);
    expect(writeXlsx([sheet])).toEqual(writeXlsx([sheet]));
  });
});
