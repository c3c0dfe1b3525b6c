/** Each key once, the last one read: pages of a search can overlap while somebody works in Jira. */
export function eachOnce<T extends { readonly key: string }>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}
