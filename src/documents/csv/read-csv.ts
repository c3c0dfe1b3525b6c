import type { GivenTable } from '../../model/sheet';
import { RefusedFile } from '../refused-file';
import { textChunks, type TextEncoding } from '../text-chunks';
import { checkedTable } from '../given-table';
import { csvRecords } from './csv-records';
import { unguarded } from './formula-guard';
import { separatorOf } from './separator';

/**
 * [T3] A CSV file in UTF-8, or in what its byte order mark says, or in the encoding that a person chose. The separator is
 * the one its `sep=` line names, else the one that cuts the first lines into the same number of fields.
 */
export function readCsv(bytes: Uint8Array, encoding: TextEncoding = 'utf-8'): GivenTable {
  const text = [...textChunks(bytes, encoding)].join('').replace(/^\uFEFF/, '');
  if (text.includes('\0')) throw new RefusedFile('The file holds NUL characters; it is not a CSV file.');
  const [, named] = /^sep=([,;\t|])\r?\n/i.exec(text) ?? [];
  const body = named ? text.slice(text.indexOf('\n') + 1) : text;
  const records = csvRecords(body, named ?? separatorOf(body), named ? 2 : 1);
  return checkedTable(records.map(({ line, fields }) => ({ line, cells: fields.map(unguarded) })));
}
