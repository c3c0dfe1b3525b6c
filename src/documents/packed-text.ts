import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate';
import { base64, fromBase64 } from './base64';

/** A long text as base64 of gzip: registers repeat themselves and shrink to about a tenth. */
export function packText(text: string): string {
  return base64(gzipSync(strToU8(text)));
}

export function unpackText(packed: string): string {
  return strFromU8(gunzipSync(fromBase64(packed)));
}
