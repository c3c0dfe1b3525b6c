/**
 * [R18] The first value of an edit that is neither what its editor saw nor what the editor wants: somebody else changed it
 * meanwhile. Values that the edit does not name, or whose editor did not say what was there, are not compared.
 */
export function changedMeanwhile<T extends object>(
  standing: T,
  edit: T,
  seen: T | undefined,
  names: readonly (keyof T)[],
): keyof T | undefined {
  if (!seen) return undefined;
  return names.find(
    (name) =>
      edit[name] !== undefined &&
      seen[name] !== undefined &&
      !same(standing[name], seen[name]) &&
      !same(standing[name], edit[name]),
  );
}

/** Equal as plain values; the order of keys does not matter, nothing and `null` are the same. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a ?? null)) === JSON.stringify(ordered(b ?? null));
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, ordered(inner)]);
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b, 'en')));
}
