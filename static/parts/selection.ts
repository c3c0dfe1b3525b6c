/** Which rows are chosen, by key; `anchor` is where a range begins. */
export interface Selection {
  readonly keys: ReadonlySet<string>;
  readonly anchor?: string | undefined;
}

export const nothingSelected: Selection = { keys: new Set() };

/** One row more or less. */
export function toggled({ keys }: Selection, key: string): Selection {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: next, anchor: key };
}

/** Everything from the anchor to a row, in the order shown, beside what was chosen before. */
export function extended({ keys, anchor }: Selection, key: string, shown: readonly string[]): Selection {
  const [from, to] = [anchor === undefined ? -1 : shown.indexOf(anchor), shown.indexOf(key)];
  if (from < 0 || to < 0) return toggled({ keys }, key);
  const range = shown.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { keys: new Set([...keys, ...range]), anchor };
}

export function all(shown: readonly string[]): Selection {
  return { keys: new Set(shown) };
}
