import { base64, fromBase64 } from './base64';

/** A long text as base64 of gzip: registers repeat themselves and shrink to about a tenth. */
export async function packText(text: string): Promise<string> {
  const packed = await new Response(streamOf(text).pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
  return base64(new Uint8Array(packed));
}

/** @throws TypeError where the text is not base64 of gzip. */
export function unpackText(packed: string): Promise<string> {
  return new Response(streamOf(fromBase64(packed)).pipeThrough(new DecompressionStream('gzip'))).text();
}

function streamOf(content: string | Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([content]).stream();
}
