import type { PackedReply, Reply } from '../api';
import { packText } from '../documents/packed-text';

const mostPlain = 1_000_000;
/** Forge carries 5 MB from a function to a panel; a little is left for what it wraps around. */
const mostPacked = 4_900_000;

/** A reply as it crosses Forge's bridge: a large one packed, one that would not get through even so as a problem. */
export async function packReply<T>(reply: Reply<T>): Promise<Reply<T> | PackedReply> {
  const text = JSON.stringify(reply);
  if (text.length <= mostPlain) return reply;
  const packed = await packText(text);
  if (packed.length <= mostPacked) return { packed };
  const message = 'This answer is larger than Jira can carry to a page. Ask about fewer weeks or projects.';
  return { ok: false, problem: { code: 'invalid', message } };
}
