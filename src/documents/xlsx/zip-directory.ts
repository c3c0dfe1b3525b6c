import { RefusedFile } from '../refused-file';

/** One file of an archive, as the directory at its end describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const mostEntries = 500;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
/** An archive's end has 22 bytes and a comment of at most 65,535. */
const longestEnd = 22 + 65_535;

/** [T4] The directory of an archive; refuses one that is encrypted, split, too large, or names a file twice or outside. */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const directoryBytes = view.getUint32(end + 12, true);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) throw broken();
  if (count > mostEntries) throw new RefusedFile(`The workbook holds ${count} files; at most ${mostEntries} are read.`);
  if (at + directoryBytes > end) throw broken();
  const entries = new Map<string, ZipEntry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw broken();
    const nameBytes = view.getUint16(at + 28, true);
    const next = at + 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw broken();
    const name = checkedName(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)));
    if ((view.getUint16(at + 8, true) & 0x2041) !== 0) throw new RefusedFile('The workbook is encrypted.');
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (entries.has(name.toLowerCase())) throw new RefusedFile('The workbook names one file twice.');
    entries.set(name.toLowerCase(), entry);
    at = next;
  }
  return entries;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - longestEnd); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new RefusedFile('The file is not an xlsx workbook.');
}

function checkedName(name: string): string {
  if (name.startsWith('/') || /[\\\0:]/.test(name) || name.split('/').includes('..'))
    throw new RefusedFile('The workbook holds a file outside its folder.');
  if (/vbaproject|\.bin$/i.test(name) && /vba|macro|activex/i.test(name))
    throw new RefusedFile('The workbook holds macros; save it without them (.xlsx).');
  if (/^xl\/externallinks\//i.test(name))
    throw new RefusedFile('The workbook takes values from other files; save it with values only.');
  if (/\.(zip|xlsx|xlsm|xlsb|docx|jar|7z|gz)$/i.test(name))
    throw new RefusedFile('The workbook holds another archive; it is refused.');
  return name;
}

export function broken(): RefusedFile {
  return new RefusedFile('The workbook is damaged: its directory does not agree with its content.');
}
