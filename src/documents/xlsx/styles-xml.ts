/** Numbers of the cell formats below. */
export const styles = { plain: 0, head: 1, text: 2, date: 3, amount: 4, link: 5 } as const;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const format = (attributes: string, alignment = '') => `<xf borderId="0" xfId="0" ${attributes}>${alignment}</xf>`;
const top = '<alignment vertical="top" wrapText="1"/>';
const flat = '<alignment vertical="top"/>';

/** The looks of a workbook: a bold head, wrapped text, ISO days, amounts with two decimals, links. */
export const stylesXml = [
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>',
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>',
  '<font><u/><sz val="11"/><color theme="10"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="6">',
  format('numFmtId="0" fontId="0" fillId="0" applyAlignment="1"', flat),
  format('numFmtId="0" fontId="1" fillId="0" applyFont="1" applyAlignment="1"', flat),
  format('numFmtId="49" fontId="0" fillId="0" applyNumberFormat="1" applyAlignment="1"', top),
  format('numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1" applyAlignment="1"', flat),
  format('numFmtId="4" fontId="0" fillId="0" applyNumberFormat="1" applyAlignment="1"', flat),
  format('numFmtId="0" fontId="2" fillId="0" applyFont="1" applyAlignment="1"', flat),
  '</cellXfs></styleSheet>',
].join('');
