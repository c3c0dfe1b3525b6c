/** Values by what they belong to, in the order in which they come. */
export function grouped<K, V>(pairs: Iterable<readonly [K, V]>): ReadonlyMap<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const [key, value] of pairs) {
    const others = groups.get(key);
    if (others) others.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
