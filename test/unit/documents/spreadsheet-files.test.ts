import { strToU8, unzipSync, zipSync } from 'fflate';
import { readCsv } from '../../../src/documents/csv/read-csv';
import { openWorkbook } from '../../../src/documents/xlsx/open-workbook';
import { readXlsx } from '../../../src/documents/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/documents/xlsx/write-xlsx';
import type { Sheet } from '../../../src/model/sheet';

const sheet: Sheet = {
  name: 'Risks',
  columns: [
    { title: 'Key', width: 12 },
    { title: 'Due', width: 12 },
  ],
  rows: [
    [
      { kind: 'link', text: 'ERP-1', address: 'https://site.test/browse/ERP-1' },
      { kind: 'date', date: '2026-03-31' },
    ],
    [
      { kind: 'link', text: 'no link', address: 'javascript:alert(1)' },
      { kind: 'text', text: '=1+1' },
    ],
  ],
};
const parts = () => unzipSync(writeXlsx([sheet]));
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const csv = (content: string) => readCsv(new TextEncoder().encode(content));

/** The place of `wanted` in the directory at an archive's end. */
function inDirectory(bytes: Uint8Array, wanted: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = bytes.length - 46; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = text(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === wanted) return at;
  }
  throw new Error(`${wanted} is not in the archive`);
}

describe('a workbook', () => {
  it('[T1] has a head that stays, a filter, widths, days as numbers and links of the web only', () => {
    const xml = text(parts()['xl/worksheets/sheet1.xml']);
    expect(xml).toContain('state="frozen"');
    expect(xml).toContain('<autoFilter ref="A1:B3"/>');
    expect(xml).toContain('<c r="B2" s="3"><v>46112</v></c>');
    const links = text(parts()['xl/worksheets/_rels/sheet1.xml.rels']);
    expect(links).toContain('Target="https://site.test/browse/ERP-1"');
    expect(links).not.toContain('javascript');
  });

  it('[T1] may say over its titles of what kind the columns are; both lines stay and the filter is on the titles', () => {
    const columns = sheet.columns.map((column, at) => (at === 0 ? column : { ...column, above: 'Planned' }));
    const files = unzipSync(writeXlsx([{ ...sheet, columns }]));
    const xml = text(files['xl/worksheets/sheet1.xml']);
    expect(xml).toContain('<pane ySplit="2" topLeftCell="A3"');
    expect(xml).toContain('<autoFilter ref="A2:B4"/>');
    expect(text(files['xl/workbook.xml'])).toContain("'Risks'!$A$2:$B$4<");
    expect(xml).toContain('<c r="B3" s="3"><v>46112</v></c>');
    expect(xml).toContain('<hyperlink ref="A3"');
  });

  it('[T3] is read from shared texts, days of 1904 and formulas with a last value', () => {
    const files = parts();
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    files['xl/workbook.xml'] = strToU8(
      text(files['xl/workbook.xml']).replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
    );
    files['xl/sharedStrings.xml'] = strToU8(
      `<sst ${main}><si><r><t>Sta</t></r><r><t>tement</t></r><rPh><t>no</t></rPh></si><si><t>a_x000A_b</t></si></sst>`,
    );
    files['xl/worksheets/sheet1.xml'] = strToU8(
      `<worksheet ${main}><sheetData><row r="3"><c r="B3" t="s"><v>0</v></c></row>` +
        '<row r="5"><c r="B5" t="s"><v>1</v></c><c r="C5" s="3"><v>44650</v></c><c r="D5"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>',
    );
    const [first] = readXlsx(zipSync(files));
    expect(first?.read()).toEqual({
      header: ['', 'Statement'],
      rows: [{ line: 5, cells: ['', 'a\nb', '2026-03-31', 2] }],
    });
  });
});

describe('[T4] a hostile workbook', () => {
  const refused = (bytes: Uint8Array) => () => readXlsx(bytes).map((one) => one.read());

  it('is refused when a part grows beyond what it claims, or is not what it claims', () => {
    const big = { ...parts(), 'xl/styles.xml': new Uint8Array(200_000) };
    for (const [field, value] of [
      [24, 100],
      [16, 1],
    ] as const) {
      const bytes = zipSync(big);
      new DataView(bytes.buffer, bytes.byteOffset).setUint32(inDirectory(bytes, 'xl/styles.xml') + field, value, true);
      expect(refused(bytes)).toThrow('does not agree with its content');
    }
  });

  it('is refused when it unpacks to 200 times its size, without unpacking it', () => {
    const bytes = zipSync({ ...parts(), 'xl/worksheets/sheet1.xml': new Uint8Array(20 * 1024 * 1024) }, { level: 9 });
    expect(bytes.length).toBeLessThan(100_000);
    expect(refused(bytes)).toThrow('more than can be read safely');
  });

  it('is refused when it claims little and unpacks much', () => {
    const bytes = zipSync({ ...parts(), 'xl/worksheets/sheet1.xml': new Uint8Array(20 * 1024 * 1024) }, { level: 9 });
    const at = inDirectory(bytes, 'xl/worksheets/sheet1.xml');
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 500_000, true);
    expect(refused(bytes)).toThrow('does not agree with its content');
  });

  it.each([
    ['macros', { 'xl/vbaProject.bin': new Uint8Array(4) }, 'macros'],
    ['values of other files', { 'xl/externalLinks/externalLink1.xml': strToU8('<a/>') }, 'other files'],
    ['another archive', { 'xl/media/inner.zip': new Uint8Array(4) }, 'another archive'],
    ['a way out', { '../evil.xml': strToU8('<a/>') }, 'outside its folder'],
    ['one part in two spellings', { 'XL/Workbook.xml': strToU8('<a/>') }, 'twice'],
    ['a document type', { 'xl/workbook.xml': strToU8('<!DOCTYPE a><workbook/>') }, 'document type'],
    ['deep nesting', { 'xl/workbook.xml': strToU8('<a>'.repeat(100)) }, 'more elements'],
  ])('is refused for %s', (_what, extra, message) => {
    expect(refused(zipSync({ ...parts(), ...extra }))).toThrow(message);
  });

  it('is refused for many parts, encryption, an old form, half a file and no archive at all', () => {
    const many = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`p${index}`, new Uint8Array(1)]));
    expect(refused(zipSync(many))).toThrow('at most 500');
    const encrypted = zipSync(parts());
    new DataView(encrypted.buffer, encrypted.byteOffset).setUint16(
      inDirectory(encrypted, 'xl/styles.xml') + 8,
      1,
      true,
    );
    expect(refused(encrypted)).toThrow('encrypted');
    expect(refused(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(100)]))).toThrow('password');
    expect(refused(zipSync(parts()).subarray(0, 900))).toThrow('not an xlsx workbook');
    expect(refused(strToU8('Key,Statement'))).toThrow('not an xlsx workbook');
    expect(() => openWorkbook(new Uint8Array(26 * 1024 * 1024))).toThrow('25 MB');
  });
});

describe('[T3] a CSV file', () => {
  it('is cut by its own separator', () => {
    for (const separator of [',', ';', '\t', '|'])
      expect(
        csv(['Key', 'Statement', 'Cost'].join(separator) + '\r\n' + ['A', '1.5', 'x y'].join(separator)).rows,
      ).toEqual([{ line: 2, cells: ['A', '1.5', 'x y'] }]);
    expect(csv('sep=;\r\nKey;A,B\r\n1;2').header).toEqual(['Key', 'A,B']);
  });

  it('is read in UTF-16 by its byte order mark, and in windows-1252 only when somebody says so', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'Key;Ü\n1;2'].flatMap((one) => [one.charCodeAt(0), 0])]);
    expect(readCsv(utf16).header).toEqual(['Key', 'Ü']);
    const western = Uint8Array.from([...'Key;'].map((one) => one.charCodeAt(0)).concat(0xdc));
    expect(() => readCsv(western)).toThrow('choose its encoding');
    expect(readCsv(western, 'windows-1252').header).toEqual(['Key', 'Ü']);
  });

  it('may hold line ends in quotes; lines are counted as an editor counts them', () => {
    expect(csv('Key,Text\n1,"a\r\nb ""c"""\n\n2,d\n').rows).toEqual([
      { line: 2, cells: ['1', 'a\nb "c"'] },
      { line: 5, cells: ['2', 'd'] },
    ]);
    expect(() => csv('Key,Text\n1,"open')).toThrow('no counterpart');
    expect(() => csv('')).toThrow('empty');
    expect(() => csv('a,b\n\0')).toThrow('NUL');
  });
});
