import { strToU8, zipSync } from 'fflate';
import type { Sheet } from '../../model/sheet';
import { filterRange, sheetXml } from './sheet-xml';
import { stylesXml } from './styles-xml';
import { xlsxText, xmlEscaped } from './xlsx-text';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** [T1] A workbook with one or more sheets. The same sheets always give the same bytes. */
export function writeXlsx(sheets: readonly Sheet[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': stylesXml,
  };
  sheets.forEach((one, index) => {
    const { sheet, links } = sheetXml(one);
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet;
    if (links !== undefined) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = links;
  });
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { level: 6, mtime: '1980-01-01T00:00:00' });
}

function workbook(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${sheetName(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  // Excel finds the filter of a sheet by this hidden name.
  const filters = sheets.map((sheet, index) => {
    const range = filterRange(sheet, '$');
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${sheetName(sheet.name)}'!${range}</definedName>`;
  });
  return (
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join('')}</sheets>` +
    `<definedNames>${filters.join('')}</definedNames></workbook>`
  );
}

/** At most 31 characters, none of those that a sheet's name may not hold. */
function sheetName(name: string): string {
  return xlsxText(name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31));
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${kind}.${type}+xml"/>`;
  const pages = Array.from({ length: sheets }, (_, index) => part(`xl/worksheets/sheet${index + 1}.xml`, 'worksheet'));
  return (
    `${declaration}<Types xmlns="${packages}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    part('xl/workbook.xml', 'sheet.main') +
    part('xl/styles.xml', 'styles') +
    `${pages.join('')}</Types>`
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${xmlEscaped(target)}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${entries.join('')}</Relationships>`;
}
