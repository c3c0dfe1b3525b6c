import { readCsv } from '../../../src/documents/csv/read-csv';
import { RefusedFile } from '../../../src/documents/refused-file';
import { readXlsx } from '../../../src/documents/xlsx/read-xlsx';
import { textEncodingOf } from '../../../src/documents/text-encoding';
import type { GivenTable } from '../../../src/model/sheet';

export type FileReading =
  /** `name` also says so where the text of the file is not in UTF-8. */
  | { readonly kind: 'table'; readonly name: string; readonly table: GivenTable }
  | { readonly kind: 'refused'; readonly why: string };

/** A chosen file as a table, read in the browser: the file itself goes nowhere. Of a workbook the first sheet. */
export async function readFile(file: File): Promise<FileReading> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const isOld = bytes[0] === 0xd0 && bytes[1] === 0xcf;
    if (isArchive || isOld) {
      const table = readXlsx(bytes)[0]?.read();
      return table ? { kind: 'table', name: file.name, table } : { kind: 'refused', why: 'The file is empty.' };
    }
    const encoding = textEncodingOf(bytes);
    const name = encoding === 'utf-8' ? file.name : `${file.name} (read as ${encoding})`;
    return { kind: 'table', name, table: readCsv(bytes, encoding) };
  } catch (problem) {
    if (!(problem instanceof RefusedFile)) return { kind: 'refused', why: 'The file could not be read.' };
    const where = problem.line === undefined ? '' : ` (line ${problem.line})`;
    return { kind: 'refused', why: `${problem.message}${where}` };
  }
}
