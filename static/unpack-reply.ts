import type { PackedReply, Reply } from '../src/api';
import { unpackText } from '../src/documents/packed-text';

/** A reply that was too large to cross the bridge as it was. */
export async function unpackReply<T>({ packed }: PackedReply): Promise<Reply<T>> {
  const given: unknown = JSON.parse(await unpackText(packed));
  if (!isReply<T>(given)) throw new TypeError('Something else than a reply was packed');
  return given;
}

function isReply<T>(given: unknown): given is Reply<T> {
  return typeof given === 'object' && given !== null && 'ok' in given;
}
