import { textChunks, type TextEncoding } from './text-chunks';
import { RefusedFile } from './refused-file';

/** [T3] UTF-8 where the bytes are that; else Windows-1252, in which Excel and Outlook write where nobody asks for UTF-8. */
export function textEncodingOf(bytes: Uint8Array): TextEncoding {
  try {
    Array.from(textChunks(bytes, 'utf-8'));
    return 'utf-8';
  } catch (problem) {
    if (problem instanceof RefusedFile) return 'windows-1252';
    throw problem;
  }
}
