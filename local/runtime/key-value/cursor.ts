import { Refusal } from './refusal';

/** Opaque to apps: the key of the last row they were given. */
export const cursorAfter = (key: string) => Buffer.from(JSON.stringify(key)).toString('base64url');

export function keyOfCursor(cursor: string): string {
  try {
    return String(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new Refusal(400, 'INVALID_CURSOR', 'The cursor is none that this store gave.');
  }
}

/** One page of rows that are already in order, starting behind the cursor's row. */
export function page<T extends { readonly key: string }>(
  rows: readonly T[],
  size: number,
  cursor: string | undefined,
): { readonly rows: readonly T[]; readonly cursor?: string } {
  const start = cursor === undefined ? 0 : rows.findIndex((row) => row.key === keyOfCursor(cursor)) + 1;
  const shown = rows.slice(start, start + size);
  const last = shown.at(-1);
  return start + size < rows.length && last !== undefined
    ? { rows: shown, cursor: cursorAfter(last.key) }
    : { rows: shown };
}
