import { sortByKey } from './issue-key';

/** Each key once and in order: pages of a search can overlap while somebody works in Jira. */
export function eachOnce<T extends { readonly key: string }>(entries: readonly T[]): T[] {
  return sortByKey([...new Map(entries.map((entry) => [entry.key, entry])).values()], ({ key }) => key);
}
