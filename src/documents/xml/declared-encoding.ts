import { RefusedFile } from '../refused-file';
import type { TextEncoding } from '../text-chunks';

const known: Readonly<Record<string, TextEncoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  'utf-16': 'utf-8', // Only a byte order mark can tell; without one it was not UTF-16.
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

/** The encoding that an XML file claims in its first line; UTF-8 if it claims none. */
export function declaredEncoding(source: string | Uint8Array): TextEncoding {
  if (typeof source === 'string') return 'utf-8';
  const start = String.fromCharCode(...source.subarray(0, 200).filter((byte) => byte > 0 && byte < 128));
  const [, name] = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start) ?? [];
  if (name === undefined) return 'utf-8';
  const encoding = Object.hasOwn(known, name.toLowerCase()) ? known[name.toLowerCase()] : undefined;
  if (!encoding) throw new RefusedFile(`The file says that it is written in ${name}; save it as UTF-8.`, 1, 1);
  return encoding;
}
