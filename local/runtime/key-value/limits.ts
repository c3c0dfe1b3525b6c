import { Refusal } from './refusal';

const keyPattern = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const longestKey = 500;
const largestValueBytes = 240 * 1024;
const deepestValue = 31;

export const mostOperations = 25;
export const largestRequestBytes = 4 * 1024 * 1024;
export const defaultPage = 10;
export const largestPage = 100;

export function checkKey(key: string): void {
  if (key.length === 0) throw new Refusal(400, 'KEY_TOO_SHORT', 'A key has at least one character.');
  if (key.length > longestKey) throw new Refusal(400, 'KEY_TOO_LONG', `A key has at most ${longestKey} characters.`);
  if (!keyPattern.test(key)) throw new Refusal(400, 'INVALID_KEY', `A key must match ${keyPattern}.`);
}

function depth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let deepest = 0;
  for (const child of Object.values(value)) deepest = Math.max(deepest, depth(child));
  return deepest + 1;
}

/** The value as it is stored; refuses what the platform would not take. */
export function storedValue(value: unknown): string {
  if (value === undefined || value === null) throw new Refusal(400, 'INVALID_VALUE', 'A value is needed.');
  const text = JSON.stringify(value);
  if (Buffer.byteLength(text) > largestValueBytes) throw new Refusal(400, 'MAX_SIZE', 'A value has at most 240 KiB.');
  if (depth(value) > deepestValue) throw new Refusal(400, 'MAX_DEPTH', `A value has at most ${deepestValue} levels.`);
  return text;
}

export function checkPage(limit: number | undefined, code: string): number {
  const size = limit ?? defaultPage;
  if (!Number.isInteger(size) || size < 1 || size > largestPage) {
    throw new Refusal(400, code, `A page has 1 to ${largestPage} entries.`);
  }
  return size;
}
