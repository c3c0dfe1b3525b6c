import { RefusedFile } from './refused-file';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export const maximumBytes = 25 * 1024 * 1024;
const chunkSize = 64 * 1024;

/**
 * The text of a file in pieces, so that bytes and text need not stand in memory at once. A byte order mark decides the
 * encoding before what the caller says; bytes that the encoding does not know refuse the file.
 */
export function* textChunks(source: string | Uint8Array, encoding: TextEncoding): Generator<string> {
  if (source.length > maximumBytes)
    throw new RefusedFile(`The file has ${megabytes(source.length)} MB; the most that is read is 25 MB.`);
  if (typeof source === 'string') {
    for (let at = source.startsWith('\uFEFF') ? 1 : 0; at < source.length; at += chunkSize)
      yield source.slice(at, at + chunkSize);
    return;
  }
  const chosen = byteOrderMark(source) ?? encoding;
  const decoder = new TextDecoder(chosen, { fatal: true });
  for (let at = 0; at < source.length; at += chunkSize)
    yield decoded(() => decoder.decode(source.subarray(at, at + chunkSize), { stream: true }), chosen, at);
  yield decoded(() => decoder.decode(), chosen, source.length);
}

function decoded(decode: () => string, encoding: TextEncoding, at: number): string {
  try {
    return decode();
  } catch {
    throw new RefusedFile(`The file is not ${encoding.toUpperCase()} text near byte ${at}; choose its encoding.`);
  }
}

function byteOrderMark([first, second, third]: Uint8Array): TextEncoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

function megabytes(length: number): string {
  return (length / (1024 * 1024)).toFixed(1);
}
