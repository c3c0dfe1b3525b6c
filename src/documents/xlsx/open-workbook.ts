import { Inflate } from 'fflate';
import { RefusedFile } from '../refused-file';
import { maximumBytes } from '../text-chunks';
import { crc32 } from './crc32';
import { broken, zipDirectory, type ZipEntry } from './zip-directory';

const mostOfOne = maximumBytes;
const mostOfAll = 60 * 1024 * 1024;
const mostRatio = 200;
/** Below this, a high ratio is only a page full of nothing. */
const ratioFrom = 1024 * 1024;
const pushBytes = 4 * 1024;

/** The files of a workbook, each unpacked when it is asked for and never beyond what is safe. */
export interface WorkbookFiles {
  /** `undefined` for a file that is not there. Names are compared without regard to case, as spreadsheets do. */
  read(name: string): Uint8Array | undefined;
}

/**
 * [T4] The gate before any workbook is read: the directory is checked, then each file is unpacked in small steps and given
 * up as soon as it grows beyond its claim, 25 MB, 60 MB with the others, or 200 times its packed size. Length and checksum
 * must be what the directory says.
 */
export function openWorkbook(bytes: Uint8Array): WorkbookFiles {
  if (bytes.length > maximumBytes) throw new RefusedFile('The file is larger than 25 MB.');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new RefusedFile(
      'The workbook is protected by a password or in the old .xls form; save it as .xlsx without one.',
    );
  const entries = zipDirectory(bytes);
  let unpacked = 0;
  return {
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return undefined;
      const content = contentOf(bytes, entry, mostOfAll - unpacked);
      unpacked += content.length;
      return content;
    },
  };
}

function contentOf(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array {
  const packed = packedOf(bytes, entry);
  const most = Math.min(entry.bytes, mostOfOne, room);
  if (entry.bytes > most) throw tooLarge();
  if (entry.bytes > ratioFrom && entry.bytes > mostRatio * packed.length) throw tooLarge();
  const content = entry.method === 0 ? packed : inflated(packed, entry.bytes);
  if (content.length !== entry.bytes || crc32(content, 0) !== entry.crc) throw broken();
  return content;
}

function packedOf(bytes: Uint8Array, { name, method, offset, packedBytes }: ZipEntry): Uint8Array {
  if (method !== 0 && method !== 8) throw new RefusedFile('The workbook is packed in a way that is not read.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw broken();
  const nameBytes = view.getUint16(offset + 26, true);
  const from = offset + 30 + nameBytes + view.getUint16(offset + 28, true);
  if (from + packedBytes > bytes.length || view.getUint16(offset + 8, true) !== method) throw broken();
  if (new TextDecoder().decode(bytes.subarray(offset + 30, offset + 30 + nameBytes)) !== name) throw broken();
  return bytes.subarray(from, from + packedBytes);
}

function inflated(packed: Uint8Array, claimed: number): Uint8Array {
  const content = new Uint8Array(claimed);
  let length = 0;
  let ended = false;
  const inflate = new Inflate((piece, final) => {
    if (length + piece.length > claimed) throw broken();
    content.set(piece, length);
    length += piece.length;
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length && !ended; at += pushBytes)
      inflate.push(packed.subarray(at, at + pushBytes), at + pushBytes >= packed.length);
  } catch (problem) {
    throw problem instanceof RefusedFile ? problem : broken();
  }
  return content.subarray(0, length);
}

function tooLarge(): RefusedFile {
  return new RefusedFile('The workbook unpacks to more than can be read safely; it is refused.');
}
