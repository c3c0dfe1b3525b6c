import * as v from 'valibot';
import type { PackedReply, Reply } from '../src/api';
import { unpackText } from '../src/documents/packed-text';

const isReply = (given: unknown) => typeof given === 'object' && given !== null && 'ok' in given;

/** A reply that was too large to cross the bridge as it was. */
export function unpackReply<T>({ packed }: PackedReply): Reply<T> {
  return v.parse(v.custom<Reply<T>>(isReply), JSON.parse(unpackText(packed)));
}
