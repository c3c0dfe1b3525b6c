/** What one call to the app may carry, well under the 500 kB that Forge takes. */
const mostCharacters = 300_000;

/** Rows in their order, cut so that each part fits into a call. */
export function rowChunks<T>(rows: readonly T[], mostRows: number, most = mostCharacters): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  let characters = 0;
  for (const row of rows) {
    const size = new TextEncoder().encode(JSON.stringify(row)).length;
    const last = chunks.at(-1);
    if (!last || last.length >= mostRows || characters + size > most) {
      chunks.push([row]);
      characters = size;
    } else {
      last.push(row);
      characters += size;
    }
  }
  return chunks;
}
