import { textChunks } from './text-chunks';
import { RefusedFile } from './refused-file';

/** [T3] Whether all bytes of a file can be read as UTF-8, or as what its byte order mark says. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    Array.from(textChunks(bytes, 'utf-8'));
    return true;
  } catch (problem) {
    if (problem instanceof RefusedFile) return false;
    throw problem;
  }
}
