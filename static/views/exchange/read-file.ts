import { readCsv } from '../../../src/documents/csv/read-csv';
import { RefusedFile } from '../../../src/documents/refused-file';
import { readXlsx } from '../../../src/documents/xlsx/read-xlsx';
import { isUtf8 } from '../../../src/documents/is-utf8';
import type { TextEncoding } from '../../../src/documents/text-chunks';
import type { GivenTable } from '../../../src/model/sheet';

export type FileReading =
  | { readonly kind: 'table'; readonly name: string; readonly table: GivenTable }
  /** `otherText`: it may be read as Windows-1252, in which older programs write, if somebody says so. */
  | { readonly kind: 'refused'; readonly why: string; readonly otherText?: boolean };

/** An encoding that somebody has chosen. */
export type ChosenEncoding = Extract<TextEncoding, 'windows-1252'>;

/** The name of a file, and as what it was read where that was chosen. */
export function nameOf({ name }: File, encoding: ChosenEncoding | undefined): string {
  return encoding === undefined ? name : `${name} (read as Windows-1252)`;
}

/** A chosen file as a table, read in the browser: the file itself goes nowhere. Of a workbook the first sheet. */
export async function readFile(file: File, encoding?: ChosenEncoding): Promise<FileReading> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    if (isArchive(bytes)) {
      const table = readXlsx(bytes)[0]?.read();
      return table ? { kind: 'table', name: file.name, table } : { kind: 'refused', why: 'The file is empty.' };
    }
    return { kind: 'table', name: nameOf(file, encoding), table: readCsv(bytes, encoding) };
  } catch (problem) {
    if (!(problem instanceof RefusedFile)) return { kind: 'refused', why: 'The file could not be read.' };
    const where = problem.line === undefined ? '' : ` (line ${problem.line})`;
    const otherText = encoding === undefined && !isArchive(bytes) && !isUtf8(bytes);
    return { kind: 'refused', why: `${problem.message}${where}`, otherText };
  }
}

/** A workbook, of today or of before 2007. */
function isArchive([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}
